"""Runs the notebook against the data of a built site and writes its output into it.

python -m venv /tmp/venv && /tmp/venv/bin/pip install ipykernel==7.4.0 nbclient==0.11.0 nbformat==5.11.1
npm run build && /tmp/venv/bin/python tests/bench/run-notebook.py dist/data
"""

import sys
from pathlib import Path

import nbformat
from nbclient import NotebookClient

NOTEBOOK = Path(__file__).parents[2] / "src/static/data/story.ipynb"

notebook = nbformat.read(NOTEBOOK, as_version=4)
NotebookClient(notebook, resources={"metadata": {"path": sys.argv[1]}}).execute()
# When a cell ran is another time at every run.
for cell in notebook.cells:
    cell.metadata = {}
notebook.metadata["language_info"] = {"name": "python"}
nbformat.write(notebook, NOTEBOOK)
