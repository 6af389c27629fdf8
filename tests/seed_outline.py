"""An article as an outline that a case file can hold and a person can check."""

from __future__ import annotations

from apparatus.model import Article, Block, Problem


def outline(article: Article | None, problems: list[Problem], path: str) -> list[str]:
    """Matter, sections with their blocks, notes and theirs, furniture and problems, one a line."""
    lines = _article(article) if article else ["no article"]
    return lines + [_problem(problem, path) for problem in problems]


def _problem(problem: Problem, path: str) -> str:
    sign = "!" if problem.level == "error" else "?"
    return f"{sign} {str(problem).removeprefix(path).removeprefix(':').strip()}"


def _article(article: Article) -> list[str]:
    date = article.date.iso if article.date else "no date"
    lines = [f"{article.title or '(no title)'} / {', '.join(article.authors) or 'no author'} / {date}"]
    lines += [f"{part.line} {part.kind}: {part.text}" for part in article.matter]
    for section in article.sections:
        lines.append(f"§ {section.id}: {section.title}{' (editor)' if section.editorial else ''}")
        lines += [f"  {block.line} {block.type} {block.id}: {_text(block)}" for block in section.blocks]
    for note in article.notes:
        lines.append(f"{note.line} note {note.number}: {_one_line(note.text)}")
        lines += [f"  {block.type}: {_one_line(note.text[block.start : block.end])}" for block in note.blocks]
    return lines + [f"{part.line} furniture: {part.text} ({part.reason})" for part in article.furniture]


def _text(block: Block) -> str:
    """The block's text, with `^7` where a marker stood."""
    text, parts, at = block.text, [], 0
    for mark in block.marks:
        parts += [text[at : mark.offset], f"^{mark.note}"]
        at = mark.offset
    return _one_line("".join([*parts, text[at:]]))


def _one_line(text: str) -> str:
    return text.replace("\n", " / ")
