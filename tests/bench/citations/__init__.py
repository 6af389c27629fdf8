"""Made-up notes whose reading is known beforehand, and how well the reader does on them.

`names`, `organisations` and `titles` hold the material; `people` and `works` make persons and works of it; `style`
says how an article prints; `render` (with `sheet`) and `short` print a work in full and in short, `citeproc` has
pandoc print it; `article` composes notes; `score` compares what was read with what was meant; `report` prints.
Nothing here uses the reader's own lists or patterns: a fault that both share would not be seen.
"""
