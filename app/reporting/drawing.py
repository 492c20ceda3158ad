# SPDX-License-Identifier: GPL-3.0-or-later
"""Plots drawn by Matplotlib, as SVG for a page or as PNG; imported only when something is drawn.

Neither a window nor anything of Matplotlib's own settings is used: a plot looks the same on every machine.
"""

import io
import os
import re
from contextlib import AbstractContextManager
from threading import Lock
from typing import Any

from app.paths import user_cache
from app.reporting.flags import Fate
from app.reporting.look import LIGHT, Look
from app.reporting.plots import WIDTH, Kind, Plot, gathered

# Before the import: there it would be written beside the user's own settings of Matplotlib.
os.environ["MPLCONFIGDIR"] = str(user_cache() / "matplotlib")

import matplotlib as mpl
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.backends.backend_svg import FigureCanvasSVG
from matplotlib.figure import Figure
from matplotlib.ticker import MaxNLocator

HEIGHT = 2.5
ROW = 0.27
"""Inches: a plot of bars or a line is HEIGHT high, one of lying bars as its rows need."""
AROUND = 1.0
NAME = 34
"""Letters of a name beside a lying bar where a plot is WIDTH wide; a longer one loses its beginning."""
TICKS = 12
"""Most numbers under bars side by side, where a plot is so wide."""
LEGEND = 4
"""Most names beside each other under a plot, likewise."""
SIZE = 9
HATCHES = {Fate.ACCEPTED: "", Fate.REWRITTEN: "////", Fate.IGNORED: "|||", Fate.LEFT: ""}
"""So that colour does not tell alone; what is left is hollow."""
_SETTINGS = {"svg.fonttype": "none", "font.family": "sans-serif", "hatch.linewidth": 0.6, "text.parse_math": False}
_one_at_a_time = Lock()
"""Settings of Matplotlib are those of the whole process."""


def as_svg(plot: Plot) -> str:
    """Return a plot as an element of an HTML page, which says by variables which colours it has."""
    held = io.StringIO()
    with _one_at_a_time, _settings(**{"svg.hashsalt": plot.title}):
        figure: Any = _drawn(plot, LIGHT, WIDTH)
        FigureCanvasSVG(figure)
        figure.savefig(held, format="svg", transparent=True, metadata={"Date": None, "Creator": None})
    svg = held.getvalue()
    svg = svg[svg.index("<svg") :]
    svg = re.sub(r"<metadata>.*?</metadata>", "", svg, flags=re.DOTALL)
    # The parser of HTML knows these by itself.
    svg = re.sub(r'\s*xmlns(:\w+)?="[^"]*"', "", svg)
    # Ids of several plots on a page would be the same; what is referred to has one that is not.
    svg = re.sub(r'<g id="[^"]*"', "<g", svg)
    svg = re.sub(r"font-family: [^;]*; ", "", svg)
    for use, colour in LIGHT.colours().items():
        svg = re.sub(re.escape(colour), f"var(--{use})", svg, flags=re.IGNORECASE)
    return re.sub(r'width="[\d.]+pt" height="[\d.]+pt"', 'role="img" width="100%"', svg, count=1)


def as_png(plot: Plot, look: Look, width: float = WIDTH, dots: int = 160) -> bytes:
    """Return a plot as a picture that is so many inches wide, with so many dots to the inch."""
    held = io.BytesIO()
    with _one_at_a_time, _settings():
        figure: Any = _drawn(plot, look, width)
        FigureCanvasAgg(figure)
        figure.savefig(held, format="png", dpi=dots, facecolor=look.ground)
    return held.getvalue()


def height_of(plot: Plot) -> float:
    """Return how high a plot is, in inches."""
    lying = plot.kind in (Kind.SHARES, Kind.RATES)
    return AROUND + ROW * max(len(plot.places), 2) if lying else HEIGHT


def _settings(**others: str) -> AbstractContextManager[None]:
    settings: Any = _SETTINGS | others
    return mpl.rc_context(settings)  # pyright: ignore[reportUnknownMemberType] - its own types are incomplete


def _drawn(plot: Plot, look: Look, width: float) -> Figure:
    figure = Figure(figsize=(width, height_of(plot)), layout="constrained")
    axes: Any = figure.add_subplot()
    {Kind.BARS: _bars, Kind.LINE: _line, Kind.SHARES: _shares, Kind.RATES: _rates}[plot.kind](axes, plot, look)
    _dress(axes, plot, look)
    return figure


def _bars(axes: Any, plot: Plot, look: Look) -> None:  # noqa: ANN401 - Matplotlib says little of its types
    bars = gathered(plot)
    axes.bar(range(len(bars)), [height for _, height in bars], width=0.8, color=look.accent)
    shown = range(0, len(bars), -(-len(bars) // _room(axes, TICKS)))
    axes.set_xticks(list(shown), [bars[at][0] for at in shown])
    axes.set_ylim(bottom=0)


def _line(axes: Any, plot: Plot, look: Look) -> None:  # noqa: ANN401 - as above
    ((_, figures),) = plot.series
    marker = "o" if len(figures) <= 60 else ""
    axes.plot(plot.places, figures, color=look.accent, linewidth=1.6, marker=marker, markersize=3.5)
    axes.xaxis.set_major_locator(MaxNLocator(integer=True))
    axes.set_ylim(bottom=0)


def _shares(axes: Any, plot: Plot, look: Look) -> None:  # noqa: ANN401 - as above
    begins = [0.0] * len(plot.places)
    for fate, (name, figures) in zip(Fate, plot.series, strict=True):
        colour = look.colours()[fate.value]
        fill = "none" if fate is Fate.LEFT else colour
        edge = colour if not HATCHES[fate] else look.ground
        axes.barh(
            _names(axes, plot),
            figures,
            left=begins,
            height=0.62,
            label=name,
            color=fill,
            edgecolor=edge,
            hatch=HATCHES[fate],
        )
        begins = [begin + figure for begin, figure in zip(begins, figures, strict=True)]
    axes.invert_yaxis()
    axes.xaxis.set_major_locator(MaxNLocator(integer=True))
    axes.figure.legend(
        *axes.get_legend_handles_labels(),
        loc="outside lower center",
        ncols=_room(axes, LEGEND),
        frameon=False,
        fontsize=SIZE,
        labelcolor=look.text,
    )


def _rates(axes: Any, plot: Plot, look: Look) -> None:  # noqa: ANN401 - as above
    ((_, rates),) = plot.series
    bars = axes.barh(_names(axes, plot), rates, height=0.62, color=look.accepted)
    axes.bar_label(bars, plot.notes, padding=4, color=look.muted, fontsize=SIZE - 1)
    axes.invert_yaxis()
    axes.set_xlim(0, 1.15)
    axes.set_xticks([0, 0.25, 0.5, 0.75, 1])


def _names(axes: Any, plot: Plot) -> list[str]:  # noqa: ANN401 - as above
    letters = _room(axes, NAME)
    names = list(map(str, plot.places))
    return [name if len(name) <= letters else f"…{name[1 - letters :]}" for name in names]


def _room(axes: Any, most: int) -> int:  # noqa: ANN401 - as above
    """Return how many there is room for, of what there may be `most` of where a plot is WIDTH wide."""
    return max(1, round(most * axes.figure.get_figwidth() / WIDTH))


def _dress(axes: Any, plot: Plot, look: Look) -> None:  # noqa: ANN401 - as above
    axes.set_facecolor("none")
    for name, spine in axes.spines.items():
        spine.set_visible(name in ("left", "bottom"))
        spine.set_color(look.line)
    axes.tick_params(colors=look.muted, labelsize=SIZE, length=0)
    lying = plot.kind in (Kind.SHARES, Kind.RATES)
    axes.grid(axis="x" if lying else "y", color=look.line, linewidth=0.6)
    axes.set_axisbelow(True)
    axes.set_xlabel(plot.across, color=look.muted, fontsize=SIZE)
    if lying:
        axes.tick_params(axis="y", colors=look.text)
    else:
        axes.set_ylabel(plot.up, color=look.muted, fontsize=SIZE)
