# SPDX-License-Identifier: GPL-3.0-or-later
"""The garble model: a token tagger that predicts edits, run by onnxruntime in a worker process."""
