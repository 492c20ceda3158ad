# SPDX-License-Identifier: GPL-3.0-or-later
"""The styles by which Fairhand knows its own Word files."""

from app.transcript.turn import Role

STYLES = {role: f"Interview{role.value.capitalize()}" for role in Role}
"""The id of the style of each role."""
MORE = "More"
"""Behind a style's id: the paragraph goes on with the turn of the one before."""
SPEAKER = "InterviewSpeaker"
"""The id of the style of a speaker's name before what is said."""
