"""The letters by which German and Austrian lawyers know their journals.

Comes in: nothing. Comes out: the letters.
"""

from __future__ import annotations

from typing import Final

JOURNALS: Final = (
    "NJW", "NJW-RR", "JZ", "DÖV", "DVBl", "DVBl.", "NVwZ", "NVwZ-RR", "EuZW", "EuR", "EuGRZ", "JuS", "JR", "GRUR",
    "GRUR Int", "GRUR Int.", "ZIP", "WM", "BB", "DB", "MDR", "FamRZ", "NStZ", "NStZ-RR", "StV", "ZRP", "MMR", "ZUM",
    "NZA", "RdA", "ZEuP", "JBl", "ÖJZ", "SJZ", "VersR", "NZG", "WRP", "IPRax", "RIW", "EWS", "BayVBl", "BayVBl.", "NuR",
    "InfAuslR", "ZAR", "NordÖR", "ThürVBl", "VBlBW", "NWVBl", "NZM", "NZI", "NZBau", "NZS", "DNotZ", "Rpfleger", "AfP",
    "K&R", "ZfBR",
)  # fmt: skip
