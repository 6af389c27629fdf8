"""Two notes with one number: each keeps its own reading, and the mistake is reported."""

import json

from apparatus.harvest import export


def test_items_stand_in_their_own_note() -> None:
    text = "Quays\n\nA sentence about quays and their keepers.[1] Another about keys.[2]\n\n"
    text += "1 Ana Lima, “Quays,” Port Review, May 2001.\n2 Short prose about keys.\n"
    text += "2 Ida Sol, “Keys,” Port Review, 2002.\n"
    files, problems = export(text.encode(), "quays.txt")
    assert any(problem.level == "error" for problem in problems)
    for note in json.loads(files["article.json"])["notes"]:
        for item in note["items"]:
            assert item["text"] in note["text"]
