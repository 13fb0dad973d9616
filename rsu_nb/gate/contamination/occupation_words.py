"""What people do for a living: the words by which officer text says it."""

from __future__ import annotations

import re
from typing import Final

_OCCUPATIONS: Final = (
    "accountant|actor|actress|advocate|architect|artist|baker|banker|barber|beautician|"
    "blacksmith|bricklayer|broker|builder|businessman|businesswoman|butcher|carpenter|cashier|"
    "chef|chemist|cleaner|clerk|cobbler|cook|craftsman|dentist|designer|dispatcher|docker|"
    "driver|electrician|engineer|farmer|farmhand|fisherman|fishmonger|florist|foreman|"
    "forester|fruiterer|gardener|goldsmith|grocer|guard|hairdresser|hawker|herder|herdsman|"
    "housekeeper|hunter|imam|interpreter|jeweller|joiner|journalist|labourer|lawyer|lecturer|"
    "librarian|locksmith|machinist|mason|mechanic|merchant|midwife|milkman|miller|miner|monk|"
    "musician|nanny|nurse|nun|operator|optician|painter|paramedic|pastor|pharmacist|"
    "photographer|physiotherapist|pilot|plasterer|plumber|poet|policeman|policewoman|porter|"
    "potter|preacher|priest|printer|professor|programmer|receptionist|reporter|"
    "rickshaw-puller|roofer|sailor|salesman|saleswoman|scaffolder|schoolteacher|seamstress|"
    "secretary|seller|shepherd|shipwright|shoemaker|shopkeeper|singer|smith|soldier|"
    "stonemason|surgeon|surveyor|tailor|tanner|teacher|technician|tiler|toolmaker|trader|"
    "translator|tutor|typist|vendor|servant|beekeeper|stallholder|pedlar|caretaker|courier|economist|innkeeper|lifeguard|upholsterer|vet|veterinarian|waiter|waitress|watchmaker|watchman|"
    "weaver|welder|woodcutter|writer"
)

OCCUPATION: Final = rf"(?:{_OCCUPATIONS})"
"""A regular expression for one occupation, in the singular."""

_WORD: Final = re.compile(rf"\b(?P<one>{OCCUPATION})s?\b", re.IGNORECASE)


def occupations_in(words: str) -> frozenset[str]:
    """The occupations that words name, in the singular and in lower case."""
    return frozenset(found["one"].lower() for found in _WORD.finditer(words))
