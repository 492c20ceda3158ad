# SPDX-License-Identifier: GPL-3.0-or-later
"""Accept all safe fixes: first suggestions by confidence, looked through before they are taken."""
