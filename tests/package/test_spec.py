"""The spec run as on each system, with recorders for PyInstaller's classes: it finds everything that it names."""

import plistlib
import sys
from pathlib import Path

import pytest

from tests.package.parts import PACKAGING, part


class Recorded:
    """Stands for Analysis, EXE and the rest; keeps what it is given."""

    calls: list["Recorded"]

    def __init__(self, kind, *given, **named):
        self.kind, self.given, self.named = kind, given, named
        self.pure, self.scripts, self.binaries = [], [], []
        self.datas = []
        self.name = str(Path("nowhere"))
        Recorded.calls.append(self)


@pytest.fixture
def run_spec(monkeypatch, tmp_path):
    """Run the spec as on `platform`; give what it asked of PyInstaller."""
    import PyInstaller.utils.hooks  # noqa: F401  as the real system, before it is another

    monkeypatch.setenv("FIELDFARE_MADE", str(tmp_path))
    monkeypatch.setattr(sys, "path", list(sys.path))
    kinds = ("Analysis", "PYZ", "EXE", "COLLECT", "BUNDLE")

    def run(platform):
        Recorded.calls = []
        names = {kind: lambda *a, kind=kind, **k: Recorded(kind, *a, **k) for kind in kinds}
        monkeypatch.setattr(sys, "platform", platform)
        monkeypatch.setattr(Path, "replace", lambda self, target: None)
        text = (PACKAGING / "fieldfare.spec").read_text(encoding="utf-8")
        exec(compile(text, "fieldfare.spec", "exec"), {"SPECPATH": str(PACKAGING), **names})
        monkeypatch.undo()
        return Recorded.calls

    return run


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
def test_the_spec_is_sound_on_every_system(run_spec, platform):
    calls = run_spec(platform)
    analysis = calls[0]
    assert analysis.kind == "Analysis"
    for source, _ in analysis.named["datas"]:
        assert Path(source).exists() or Path(source).name == "notebook.icns", source
    assert Path(analysis.given[0][0]).name == "main.py"
    targets = {target for _, target in analysis.named["datas"]}
    assert {"resources", "licences", "models/md"} <= targets
    programs = [call for call in calls if call.kind == "EXE"]
    assert len(programs) == (2 if platform == "win32" else 1)
    assert all(one.named["strip"] is False and one.named["upx"] is False for one in programs)


def test_the_bundle_of_macos(run_spec):
    bundle = run_spec("darwin")[-1]
    assert bundle.kind == "BUNDLE" and bundle.named["name"] == "Fieldfare.app"
    assert bundle.named["bundle_identifier"] == part("macos/app_bundle").IDENTIFIER
    assert plistlib.loads(plistlib.dumps(bundle.named["info_plist"]))["CFBundleDocumentTypes"]
    entitlements = next(call for call in Recorded.calls if call.kind == "EXE").named["entitlements_file"]
    assert plistlib.loads(Path(entitlements).read_bytes())
