# SPDX-License-Identifier: GPL-3.0-or-later
"""Write jars.toml from jgo.toml: every jar with its coordinates, size in bytes and SHA-256, from a real fetch.

python packaging/languagetool/record_jars.py
"""

import hashlib
import tempfile
from pathlib import Path

from jgo.env import EnvironmentBuilder, EnvironmentSpec
from jgo.maven import Artifact, MavenContext

HERE = Path(__file__).parent
HEAD = """# The jars that jgo finds for jgo.toml, written by record_jars.py; each is checked against its SHA-256.
version = "{version}"
"""
JAR = """
[[jar]]
group = "{group}"
artifact = "{artifact}"
version = "{version}"
classifier = "{classifier}"
name = "{name}"
size = {size}
sha256 = "{sha256}"
"""


def resolved(folder: Path) -> list[Artifact]:
    """Return what jgo.toml needs at run time, found with an empty repository in `folder`."""
    context = MavenContext(repo_cache=folder, local_repos=[])
    spec = EnvironmentSpec.load(HERE / "jgo.toml")
    dependencies = EnvironmentBuilder(context=context, cache_dir=folder).spec_to_dependencies(spec)
    named, further = context.resolver.resolve(dependencies)
    needed = named + [dependency for dependency in further if dependency.scope in ("compile", "runtime")]
    return [dependency.artifact for dependency in needed]


def entry(artifact: Artifact) -> str:
    """Return a jar's lines, after fetching it."""
    content = artifact.resolve().read_bytes()
    return JAR.format(
        group=artifact.groupId,
        artifact=artifact.artifactId,
        version=artifact.version,
        classifier=artifact.classifier,
        name=artifact.filename,
        size=len(content),
        sha256=hashlib.sha256(content).hexdigest(),
    )


def main() -> None:
    """Fetch everything into a temporary folder and write the list."""
    with tempfile.TemporaryDirectory() as folder:
        artifacts = sorted(resolved(Path(folder)), key=lambda artifact: artifact.filename)
        version = next(artifact.version for artifact in artifacts if artifact.artifactId == "languagetool-server")
        (HERE / "jars.toml").write_text(HEAD.format(version=version) + "".join(map(entry, artifacts)), encoding="utf-8")


if __name__ == "__main__":
    main()
