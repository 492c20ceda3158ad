#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Compiles the class that hosts LanguageTool; the result is committed, so that nobody needs a Java compiler.
set -eu
cd "$(dirname "$0")"
exec javac --release 17 -g:none LanguageToolHost.java
