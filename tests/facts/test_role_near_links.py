"""Words between a title and a name that tie them or do not: verbs, commas, “as”, “led by”, “founded”.

Each line is a sentence and the roles in it: the words of the title, who holds it, which one it is and of what. Next to
a form that is read stand its neighbours: another joining word, another gap, a word too many. Most of these are none.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

SENTENCES = """
Mayor Quorn spoke. => Mayor: Quorn, mayor
The mayor, Dr. Quorn, spoke. =>
Mayor-elect Quorn spoke. =>
As a founder of Norvane, Ada Quorn has built two mills. => founder: Ada Quorn, founder of Norvane
As a founder of Norvane, Ada Quorn built two mills. => founder: Ada Quorn, founder of Norvane
As the Norvane founder's heir, Ada Quorn built two mills. =>
As Norvane's founder, Ada Quorn built two mills. =>
as a founder of Norvane, Ada Quorn built two mills. =>
At a founder of Norvane, Ada Quorn built two mills. =>
As a founder of Norvane. Ada Quorn built two mills. =>
As a founder of Norvane; later, Ada Quorn built two mills. =>
As a founder of Norvane — Ada Quorn built two mills. =>
As a founder of Norvane who had seen it all before, Ada Quorn built two mills. => founder: Ada Quorn, founder of
  Norvane
As a founder of Norvane, young Ada Quorn built two mills. =>
As a founder of Norvane, Ada Quorn's mills were hers. =>
As a founder of Norvane, Ada Quorn, 45, built two mills. =>
As a founder of Norvane (Lyme), Ada Quorn built two mills. =>
Twice as founder of Norvane, Ada Quorn built two mills. =>
Analyst Ada Quorn of Calder Bank spoke. => Analyst: Ada Quorn, analyst of Calder Bank
Analyst Ada Quorn, of Calder Bank, spoke. => Analyst: Ada Quorn, analyst of Calder Bank
Analyst Ada Quorn from Calder Bank spoke. => Analyst: Ada Quorn, analyst of Calder Bank
Analyst Ada Quorn at Calder Bank spoke. => Analyst: Ada Quorn, analyst
Analyst Ada Quorn over Calder Bank spoke. => Analyst: Ada Quorn, analyst
Analyst Ada Quorn of Lyme spoke. => Analyst: Ada Quorn, analyst
Analyst Ada Quorn - of Calder Bank - spoke. => Analyst: Ada Quorn, analyst
The unit, led by Ada Quorn, grew. => led by: Ada Quorn, head over unit
The Norvane Unit, led by Ada Quorn, grew. => led by: Ada Quorn, head over Norvane Unit
The unit was then led by Ada Quorn. => led by: Ada Quorn, former head over unit
The unit is being led by Ada Quorn. => led by: Ada Quorn, head over unit
The unit, thin, led by Ada Quorn. =>
The unit and led by Ada Quorn. =>
The tent, led by Ada Quorn, grew. =>
Peter Hallam, led by Ada Quorn, grew. =>
The unit led by former director Ada Quorn grew. => led by: Ada Quorn, head over unit; former director: Ada Quorn,
  former director
The unit led by Norvane director Ada Quorn grew. => director: Ada Quorn, director of Norvane
The unit led by co-founder Ada Quorn grew. => led by: Ada Quorn, head over unit; co-founder: Ada Quorn, co-founder
The unit led by Ada Quorn and Peter Hallam grew. => led by: Ada Quorn, head over unit; Peter Hallam: Peter Hallam,
  head over unit
The unit headed by Ada Quorn grew. => headed by: Ada Quorn, head over unit
The unit led in by Ada Quorn grew. =>
The unit led, by Ada Quorn grew. =>
The unit: led by Ada Quorn. =>
Norvane, founded by Ada Quorn, grew. => founded: Ada Quorn, founder of Norvane (past)
Norvane, founded in 2016 by Ada Quorn, grew. => founded: Ada Quorn, founder of Norvane (past)
Norvane, founded in May by Ada Quorn, grew. =>
Norvane, founded on 2016 by Ada Quorn, grew. =>
Norvane, founded for 2016 by Ada Quorn, grew. =>
Norvane, co-founded by Ada Quorn, grew. => co-founded: Ada Quorn, co-founder of Norvane (past)
Norvane, founded by Ada Quorn and Peter Hallam, grew. => founded: Ada Quorn, co-founder of Norvane (past); Peter
  Hallam: Peter Hallam, co-founder of Norvane (past)
Norvane was founded by Ada Quorn. => founded: Ada Quorn, founder of Norvane (past)
Norvane had then been founded by Ada Quorn. => founded: Ada Quorn, founder of Norvane (past)
The mill was founded by Ada Quorn. => founded: Ada Quorn, founder (past)
Mina Sorley was founded by Ada Quorn. =>
Ada Quorn - who founded Norvane - resigned. =>
Ada Quorn, who also founded Norvane, resigned. => founded: Ada Quorn, founder of Norvane (past)
Ada Quorn later founded Norvane. => founded: Ada Quorn, founder of Norvane (past)
Ada Quorn even founded Norvane. =>
Ada Quorn and Peter Hallam founded Norvane. => Peter Hallam: Peter Hallam, co-founder of Norvane (past); founded: Ada
  Quorn, co-founder of Norvane (past)
Ada Quorn and Peter Hallam, who founded Norvane, resigned. => founded: Peter Hallam, co-founder of Norvane (past)
Ada Quorn or Peter Hallam founded Norvane. =>
With Ada Quorn founded Norvane. =>
With Ada Quorn, who founded Norvane, he talked. => founded: Ada Quorn, founder of Norvane (past)
Years later Ada Quorn founded the small paper Norvane. => founded: Ada Quorn, founder of Norvane (past)
“Ada Quorn” founded Norvane. =>
Mayor of Lyme director Ada Quorn spoke. => director: Ada Quorn, director of Lyme
Ada Quorn is the head of trade and growth. => head of trade and growth: Ada Quorn, head over trade and growth
Ada Quorn is the head of trade and growth => head of trade and growth: Ada Quorn, head over trade and growth
Ada Quorn is the head of trade and it grew. => head of trade: Ada Quorn, head over trade
Ada Quorn is the head of trade and very young. => head of trade: Ada Quorn, head over trade
Ada Quorn is the head of trade and Kestrel. => head of trade: Ada Quorn, head over trade
Ada Quorn is the head of trade and deputy. => head of trade: Ada Quorn, head over trade
Ada Quorn is the head of trade and director of growth. => head of trade: Ada Quorn, head over trade; director of
  growth: Ada Quorn, director over growth
Ada Quorn is the head of trade and => head of trade: Ada Quorn, head over trade
Ada Quorn is the head of and growth. => head: Ada Quorn, head
Ada Quorn is the head of, growth. => head: Ada Quorn, head
Ada Quorn is the head of the very best growth. => head: Ada Quorn, head
The mayor, Ada Quorn, spoke. => mayor: Ada Quorn, mayor
The mayor, Quorn, spoke. =>
The mayor, Ada Quorn said. =>
The mayor, Ada Quorn; and so on. => mayor: Ada Quorn, mayor
The mayor, Ada Quorn and Peter Hallam spoke. => mayor: Ada Quorn, mayor
The mayor, Ada Quorn who spoke. => mayor: Ada Quorn, mayor
The mayor, Ada Quorn with her son, spoke. =>
The mayor, Ada Quorn (Lyme), spoke. =>
The mayor, Velda Lyme, spoke. => mayor: Velda Lyme, mayor
The mayor, Norvane Kestrel, spoke. => mayor: Norvane Kestrel, mayor
A mayor, Ada Quorn, spoke. =>
My mayor, Ada Quorn, spoke. =>
Mayor, Ada Quorn, spoke. =>
Mayor and former trustee, Ada Quorn, spoke. => Mayor: Ada Quorn, mayor; former trustee: Ada Quorn, former trustee
Former mayor and trustee, Ada Quorn, spoke. => Former mayor: Ada Quorn, former mayor; trustee: Ada Quorn, former
  trustee
The mayors, Ada Quorn and Peter Hallam, spoke. => mayors: Ada Quorn, mayor; Peter Hallam: Peter Hallam, mayor
The mayors, Ada Quorn and Norvane Kestrel, spoke. => mayors: Ada Quorn, mayor; Norvane Kestrel: Norvane Kestrel, mayor
The mayor: Ada Quorn. =>
The mayor — Ada Quorn — spoke. =>
The mayor's, Ada Quorn, spoke. =>
The mayor's house, Ada Quorn, spoke. =>
The mayors' house, Ada Quorn and Peter Hallam, spoke. =>
The mayor of Lyme's house, Ada Quorn, spoke. => mayor: Ada Quorn, mayor of Lyme's house (place)
Mayor Ada Quorn-Lyme spoke. => Mayor: Ada Quorn-Lyme, mayor
Mayor Ada Quorn - Lyme spoke. => Mayor: Ada Quorn, mayor
Mayor Ada Quorn & Sons spoke. =>
Mayor Ada Quorn / Sons spoke. => Mayor: Ada Quorn, mayor
Mayor of Lyme Ada Quorn spoke. => Mayor: Ada Quorn, mayor of Lyme (place)
Mayor of Lyme, Ada Quorn, spoke. =>
Mayor - Ada Quorn spoke. =>
Ada Quorn was mayor until 2019. => mayor: Ada Quorn, former mayor (past)
Ada Quorn was mayor upon 2019. => mayor: Ada Quorn, mayor (past)
Ada Quorn is mayor, until she is not. => mayor: Ada Quorn, mayor
Ada Quorn was mayor until her death. => mayor: Ada Quorn, former mayor (past)
Ada Quorn is the mayor person. =>
Ada Quorn is the mayor-person. =>
Ada Quorn is mayor, people say. => mayor: Ada Quorn, mayor
Ada Quorn had said that she is mayor. =>
Ada Quorn served as mayor and Peter Hallam as trustee. => mayor: Ada Quorn, mayor (past)
Ada Quorn is, by a vote that the town took one year back, mayor. =>
Ada Quorn is in a way that one can see as one of us all a mayor. =>
Say if Ada Quorn is mayor. =>
Say if ever Ada Quorn is mayor. =>
Say if you would Ada Quorn is mayor. =>
They may claim that Ada Quorn is mayor. =>
They spoke out Ada Quorn is mayor. => mayor: Ada Quorn, mayor
They spoke up, Ada Quorn is mayor. => mayor: Ada Quorn, mayor
Mina Sorley, Ada Quorn and Peter Hallam are mayors. =>
Mina Sorley; Ada Quorn and Peter Hallam are mayors. =>
Mina Sorley met Ada Quorn and Peter Hallam, mayors of Lyme. => Peter Hallam: Peter Hallam, mayor of Lyme (place);
  mayors: Ada Quorn, mayor of Lyme (place)
Ada Quorn are mayors. =>
They made 35-year-old Ada Quorn mayor. =>
They named 35-year-old Ada Quorn mayor. => mayor: Ada Quorn, mayor
They named Ada Quorn to be mayor. => mayor: Ada Quorn, mayor
They named Ada Quorn to the post of mayor. => mayor: Ada Quorn, mayor
They named Ada Quorn as their mayor. => mayor: Ada Quorn, mayor
They named Ada Quorn, mayor. => mayor: Ada Quorn, mayor
They named Ada Quorn then mayor. => then mayor: Ada Quorn, former mayor
They succeeded Ada Quorn as mayor. => mayor: Ada Quorn, former mayor
They succeeded Ada Quorn to be mayor. =>
They succeeded Ada Quorn by mayor. =>
They succeeded Ada Quorn mayor. =>
They hired Ada Quorn mayor. =>
They hiring Ada Quorn mayor. =>
They tapped Ada Quorn mayor. =>
They installed Ada Quorn mayor. => mayor: Ada Quorn, mayor
They unseated Ada Quorn mayor. =>
As mayor, Ada Quorn is busy. => mayor: Ada Quorn, mayor
As mayor, Ada Quorn spoke. => mayor: Ada Quorn, mayor
As mayor, Ada Quorn often spoke. =>
As mayor, Ada Quorn, spoke. =>
As mayor, Ada Quorn-Lyme spoke. => mayor: Ada Quorn-Lyme, mayor
As mayor, and Ada Quorn spoke. =>
As mayor (Ada Quorn spoke). =>
As mayor? Ada Quorn spoke. =>
As mayor! Ada Quorn spoke. =>
As mayor: Ada Quorn spoke. =>
As mayor, as she said, Ada Quorn spoke. =>
As her mayor, Ada Quorn spoke. => mayor: Ada Quorn, mayor
But as mayor, Ada Quorn spoke. =>
Also mayor, Ada Quorn spoke. =>
As mayor of Lyme, Velda Quorn spoke. =>
As mayor of Lyme Ada Quorn spoke. =>
Analyst Ada Quorn of the Calder Bank spoke. => Analyst: Ada Quorn, analyst of Calder Bank
Analyst Ada Quorn of Calder Bank and Peter Hallam of Lyme Bank spoke. => Analyst: Ada Quorn, analyst of Calder Bank
Analysts Ada Quorn and Peter Hallam of Calder Bank spoke. => Analysts: Ada Quorn, analyst of Calder Bank; Peter
  Hallam: Peter Hallam, analyst of Calder Bank
Analyst Ada Quorn of bank rules spoke. => Analyst: Ada Quorn, analyst
Analyst Ada Quorn of Calder spoke. => Analyst: Ada Quorn, analyst
Analyst Ada Quorn of =>
Analyst and trader Ada Quorn of Calder Bank spoke. => Analyst: Ada Quorn, analyst; trader: Ada Quorn, trader of Calder
  Bank
The mill was led by Ada Quorn. =>
The team was led by Ada Quorn. => led by: Ada Quorn, head over team
The team is now led by Ada Quorn. => led by: Ada Quorn, head over team
The team had then been led by Ada Quorn. => led by: Ada Quorn, former head over team
The team that led by Ada Quorn. =>
The team chaired by Ada Quorn met. => chaired by: Ada Quorn, head over team
The team helmed by Ada Quorn met. => helmed by: Ada Quorn, head over team
The team led by mayor Ada Quorn met. => led by: Ada Quorn, head over team; mayor: Ada Quorn, mayor
The team led by the mayor of Lyme Ada Quorn met. =>
The team led by Mayor Ada Quorn met. => led by: Ada Quorn, head over team; Mayor: Ada Quorn, mayor
The team led by Lyme Mayor Ada Quorn met. => Mayor: Ada Quorn, mayor of Lyme (place)
The team led by the young Ada Quorn met. => led by: Ada Quorn, head over team
The team led by the very young and very able Ada Quorn met. =>
The team led by the very young and able Ada Quorn met. => led by: Ada Quorn, head over team
The team led by the very young able Ada Quorn met. => led by: Ada Quorn, head over team
The team led by the young, Ada Quorn met. =>
The team led by the two-time mayor Ada Quorn met. => led by: Ada Quorn, head over team; two-time mayor: Ada Quorn,
  mayor over two-time
The team led by Lyme's Ada Quorn met. =>
The team led by who =>
The team led by a =>
The team (led by Ada Quorn) met. =>
The team, and led by Ada Quorn, met. =>
Co-founded by Ada Quorn, the team met. =>
Kestrel Labs, co-founded in 2016 by Ada Quorn and Peter Hallam, met. => co-founded: Ada Quorn, co-founder of Kestrel
  Labs (past); Peter Hallam: Peter Hallam, co-founder of Kestrel Labs (past)
Kestrel Labs, re-founded by Ada Quorn, met. =>
Kestrel Labs led by Ada Quorn met. => led by: Ada Quorn, head over Kestrel Labs
Ada Kestrel led by Ada Quorn met. =>
The firm's lab led by Ada Quorn met. => led by: Ada Quorn, head over lab
The firm's lab, founded 2016 by Ada Quorn, met. =>
The firm's lab, founded-by Ada Quorn, met. =>
The firm's lab, founded in 2016, by Ada Quorn, met. =>
The firm's lab, founded by mayor Ada Quorn, met. => founded: Ada Quorn, founder (past); mayor: Ada Quorn, mayor
Ada Quorn has founded Kestrel. => founded: Ada Quorn, founder of Kestrel (past)
Ada Quorn had co-founded Kestrel. => co-founded: Ada Quorn, co-founder of Kestrel (past)
Ada Quorn first founded the startup Kestrel. => founded: Ada Quorn, founder of Kestrel (past)
Ada Quorn, who had founded Kestrel, met us. => founded: Ada Quorn, founder of Kestrel (past)
Ada Quorn, who, had founded Kestrel, met us. => founded: Ada Quorn, founder of Kestrel (past)
Ada Quorn and Peter Hallam, who co-founded Kestrel, met us. => co-founded: Peter Hallam, co-founder of Kestrel (past)
Ada Quorn that founded Kestrel met us. =>
Ada Quorn while founded Kestrel met us. =>
To Ada Quorn founded Kestrel was dear. =>
By Ada Quorn, who founded Kestrel, it was said. => founded: Ada Quorn, founder of Kestrel (past)
Or Ada Quorn founded Kestrel. =>
Of Ada Quorn and Peter Hallam founded Kestrel. =>
Ada Quorn-founded Kestrel met. =>
Ada Quorn founded-Kestrel met. =>
Ada Quorn, a mayor, founded Kestrel. => mayor: Ada Quorn, mayor
Ada Quorn founded Kestrel and Lyme Bank. => founded: Ada Quorn, founder of Kestrel and Lyme Bank (past)
Quorn founded Kestrel. =>
Ada Quorn spoke. Quorn founded Kestrel. => founded: Quorn, founder of Kestrel (past)
Norvane founder Ada Quorn-Hallam resigned. Hallam founded Kestrel. Quorn-Hallam founded Lyme Labs. => founder: Ada
  Quorn-Hallam, founder of Norvane; founded: Quorn-Hallam, founder of Lyme Labs (past)
Mina Sorley and Ada Quorn, who founded Norvane, resigned. => founded: Ada Quorn, co-founder of Norvane (past)
It was founded and then Ada Quorn founded Norvane. => founded: Ada Quorn, founder of Norvane (past)
Norvane founder Ada Quorn, Sr., resigned. Quorn founded Kestrel. => founder: Ada Quorn, Sr., founder of Norvane;
  founded: Quorn, founder of Kestrel (past)
As mayor in a time when wells ran dry and roads fell in and no one in the old town had the will or the coin to mend so
  much as a gate, Ada Quorn spoke. => mayor: Ada Quorn, mayor
As mayor in a time when wells ran dry and roads fell in and no one in the old town had the will or the coin to mend
  even so much as a gate, Ada Quorn spoke. => mayor: Ada Quorn, mayor
As mayor in a time when wells ran dry and roads fell in and no one in the old town had the will or the coin to ever
  mend even so much as a gate, Ada Quorn spoke. =>
The mayors, Ada Quorn and Peter Hallam said. =>
The mayors, Ada Quorn, Mina Sorley and Peter Hallam said. =>
Ada Quorn founded it. Peter Hallam founded Kestrel. => founded: Peter Hallam, founder of Kestrel (past)
To Ada Quorn founded Kestrel was dear. Peter Hallam founded Norvane. => founded: Peter Hallam, founder of Norvane
  (past)
Nobody founded Kestrel. Peter Hallam founded Norvane. => founded: Peter Hallam, founder of Norvane (past)
Ada Quorn (founded Kestrel). Peter Hallam founded Norvane. => founded: Peter Hallam, founder of Norvane (past)
Ada Quorn; who founded Kestrel? Peter Hallam founded Norvane. => founded: Peter Hallam, founder of Norvane (past)
Founded in May. Kestrel, founded by Ada Quorn, grew. => founded: Ada Quorn, founder of Kestrel (past)
Founded by nobody. Kestrel, founded by Ada Quorn, grew. => founded: Ada Quorn, founder of Kestrel (past)
Peter Hallam, led by Ada Quorn, met the team led by Mina Sorley. => led by: Mina Sorley, head over team
Ada Quorn is head of anti-fraud at Norvane. => head of anti-fraud: Ada Quorn, head over anti-fraud of Norvane
"""


@pytest.mark.parametrize("row", [row for row in SENTENCES.replace("\n  ", " ").split("\n") if row])
def test_the_roles_beside_near_links(row: str, told_roles: Callable[[str], list[str]]) -> None:
    sentence, _, roles = row.partition(" =>")
    assert "; ".join(told_roles(sentence)) == roles.strip()
