# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands by name."""

COMMANDS = {
    "open": "app.cli.without_window",
    "check": "app.cli.check",
    "import": "app.cli.import_",
    "accept": "app.cli.accept",
    "export": "app.cli.export",
    "history": "app.cli.history",
    "diff": "app.cli.diff",
    "restore": "app.cli.restore",
    "merge": "app.cli.merge",
    "report": "app.cli.report",
    "dictionary": "app.cli.dictionary",
    "memory": "app.cli.memory",
    "terms": "app.cli.terms",
    "setup": "app.cli.setup",
    "doctor": "app.cli.doctor",
    "completion": "app.cli.completion",
}
"""Each command's module, imported only when it is asked for: most bring libraries that the others do not need."""
