"""Builds the site, runs the notebook against its data and writes the output into it: python3 tests/bench/run-notebook.py

Its packages are installed once, beside the site, into .cache/notebook. With the folder of a built site's data as argument nothing is built.
"""

import os
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
NOTEBOOK = ROOT / "src/static/data/story.ipynb"
WORK = ROOT / ".cache/notebook"
PACKAGES = ["ipykernel==7.4.0", "nbclient==0.11.0", "nbformat==5.11.1"]


def enter_environment() -> None:
    """Runs this script again in a Python that has the packages."""
    home = WORK / "python"
    if Path(sys.prefix) == home:
        return
    python = home / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not (home / "ready").exists():
        venv.create(home, with_pip=True, clear=True)
        subprocess.run([python, "-m", "pip", "install", "--quiet", *PACKAGES], check=True)
        (home / "ready").touch()
    sys.exit(subprocess.run([python, __file__, *sys.argv[1:]]).returncode)


def build_data() -> Path:
    """The data of the site, built again."""
    site = WORK / "site"
    npm = "npm.cmd" if os.name == "nt" else "npm"
    subprocess.run([npm, "run", "build", "--", "--out", str(site)], cwd=ROOT, check=True)
    return site / "data"


def joined(outputs: list) -> list:
    """What a cell prints comes in as many pieces as the kernel sends: they are made one."""
    whole = []
    for output in outputs:
        last = whole[-1] if whole else None
        if last and output.output_type == "stream" and last.get("name") == output.name:
            last.text += output.text
        else:
            whole.append(output)
    return whole


def print_notebook(data: Path) -> None:
    """Runs every cell and keeps what it prints."""
    import nbformat
    from nbclient import NotebookClient

    notebook = nbformat.read(NOTEBOOK, as_version=4)
    NotebookClient(notebook, resources={"metadata": {"path": str(data)}}).execute()
    # When a cell ran is another time at every run.
    for cell in notebook.cells:
        cell.metadata = {}
        if cell.cell_type == "code":
            cell.outputs = joined(cell.outputs)
    notebook.metadata["language_info"] = {"name": "python"}
    nbformat.write(notebook, NOTEBOOK)


enter_environment()
print_notebook(Path(sys.argv[1]) if len(sys.argv) > 1 else build_data())
