# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the garble model: from the data to the files in resources/models/garble, in steps that can be resumed.

python -m training.garble DATA_FOLDER WORK_FOLDER OUTPUT_FOLDER
"""

import os

# Before anything imports onnxruntime: it would keep an id of the machine, and report to its maker.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
