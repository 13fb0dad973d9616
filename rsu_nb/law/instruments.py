"""The instruments that decisions rest on, with the date of the text that was seen."""

from __future__ import annotations

from typing import Final

from rsu_nb.law.provision import Instrument

INSTRUMENTS: Final = (
    Instrument(
        key="immigration-act",
        title="Immigration Act 2009",
        text_seen_as_at="mixed sources, to about April 2025",
    ),
    Instrument(
        key="tribunal-regulations",
        title="Immigration and Protection Tribunal Regulations 2010",
        text_seen_as_at="1 July 2025",
    ),
    Instrument(
        key="processing-regulations",
        title="Immigration (Refugee and Protection Status Processing) Regulations 2010",
        text_seen_as_at="6 November 2015, titles of regulations only",
    ),
    Instrument(
        key="official-information-act",
        title="Official Information Act 1982",
        text_seen_as_at="an older text and a current restatement",
    ),
    Instrument(
        key="refugee-convention",
        title="Convention relating to the Status of Refugees 1951, with its 1967 Protocol",
        text_seen_as_at="in force for New Zealand since 1960 and 1973",
    ),
    Instrument(
        key="convention-against-torture",
        title="Convention Against Torture and Other Cruel, Inhuman or Degrading Treatment or "
        "Punishment 1984",
        text_seen_as_at="in force for New Zealand since 1989",
    ),
    Instrument(
        key="covenant",
        title="International Covenant on Civil and Political Rights 1966",
        text_seen_as_at="in force for New Zealand since 1978",
    ),
)
