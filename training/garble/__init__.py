# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the garble model: from the data to the files in resources/models/garble, in steps that can be resumed.

python -m training.garble DATA_FOLDER WORK_FOLDER OUTPUT_FOLDER
"""
