# SPDX-License-Identifier: GPL-3.0-or-later
"""Harper, a quick checker of English grammar, in a worker process."""
