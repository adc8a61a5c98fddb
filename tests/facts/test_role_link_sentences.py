"""Sentences that do or do not tie a title to a name: what joins them, and what stands between and behind.

Each line is a sentence and the roles in it: the words of the title, who holds it, which one it is and of what. Where
print leaves a doubt, nothing is read, even if a reader would guess it.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

SENTENCES = """
The chairman and directors, Jane Roe and John Doe, resigned. =>
The directors and chairman, Jane Roe, resigned. =>
The directors, chairman Jane Roe and John Doe, resigned. => chairman: Jane Roe, chairman
Jane Roe, director, founders of Acme, resigned. => director: Jane Roe, director
Jane Roe, director and founders of Acme, resigned. => director: Jane Roe, director
Jane Roe, chairman - and chief executive - of Acme, resigned. => chairman: Jane Roe, chairman
Jane Roe, chairman and, chief executive of Acme, resigned. => chairman: Jane Roe, chairman
Jane Roe, chairman and (chief executive) of Acme, resigned. => chairman: Jane Roe, chairman
Jane Roe, chairman (and chief executive) of Acme, resigned. =>
Jane Roe, chairman/chief executive of Acme, resigned. =>
Jane Roe, chairman; chief executive of Acme, resigned. => chairman: Jane Roe, chairman
Jane Roe, chairman or chief executive of Acme, resigned. => chairman: Jane Roe, chairman
Jane Roe, chairman – chief executive of Acme, resigned. => chairman: Jane Roe, chairman
Chairman/director Jane Roe resigned. => director: Jane Roe, director
Chairman - director Jane Roe resigned. => director: Jane Roe, director
The chairman's wife, Jane Roe, resigned. =>
The chairman’s wife, Jane Roe, resigned. =>
The chairmen's wives, Jane Roe and Mary Doe, resigned. =>
The directors' lawyer, Jane Roe, resigned. => lawyer: Jane Roe, lawyer
The directors’ lawyer, Jane Roe, resigned. => lawyer: Jane Roe, lawyer
Jane Roe is the director's wife. =>
Jane Roe, the director's wife, resigned. =>
He met Jane Roe, the directors' =>
Directors Jane Roe, John Doe, resigned. => Directors: Jane Roe, director; John Doe: John Doe, director
Directors Jane Roe; John Doe resigned. =>
Directors Jane Roe and the others resigned. =>
Directors Jane Roe John Doe resigned. =>
Directors Jane Roe - and John Doe - resigned. =>
Directors Jane Roe - John Doe resigned. =>
He met directors Jane Roe and =>
He met directors Jane Roe and John Doe => directors: Jane Roe, director; John Doe: John Doe, director
Directors Jane Roe =>
The director Jane Roe and John Doe resigned. => director: Jane Roe, director
Jane Roe; John Doe, directors of Acme, resigned. =>
Jane Roe and, John Doe, directors of Acme, resigned. =>
The mill and John Doe, directors of Acme, resigned. =>
CEO, Jane Roe resigned. =>
CEO - Jane Roe - resigned. =>
CEO Roe resigned. =>
Mayor Roe resigned. => Mayor: Roe, mayor
Vice president of growth Jane Roe resigned. => Vice president of growth: Jane Roe, vice president over growth
Vice president of growth, Jane Roe, resigned. =>
He is the CEO =>
The chief executive, Jane Roe. => chief executive: Jane Roe, chief executive officer
The chief executive, Jane Roe: he left. => chief executive: Jane Roe, chief executive officer
The chief executive, Jane Roe; he left. => chief executive: Jane Roe, chief executive officer
The chief executive, Jane Roe — he left. => chief executive: Jane Roe, chief executive officer
The chief executive, Jane Roe – he left. => chief executive: Jane Roe, chief executive officer
The chief executive, Jane Roe - he left. =>
The chief executive, Jane Roe (45), resigned. =>
(The chief executive, Jane Roe) resigned. => chief executive: Jane Roe, chief executive officer
The chief executive, Jane Roe? He left. =>
The chief executive, Jane Roe! He left. =>
The chief executive, Jane Roe, resigned. => chief executive: Jane Roe, chief executive officer
The chief executive; Jane Roe, resigned. =>
The chief executive - Jane Roe, resigned. =>
The chief executive (Jane Roe) resigned. =>
Its chief executive, Jane Roe, resigned. => chief executive: Jane Roe, chief executive officer
Her chief executive, Jane Roe, resigned. => chief executive: Jane Roe, chief executive officer
Their chief executive, Jane Roe, resigned. => chief executive: Jane Roe, chief executive officer
Our chief executive, Jane Roe, resigned. =>
Acme's chief executive, Zorvath Grumble, resigned. => chief executive: Zorvath Grumble, chief executive officer of Acme
The chief executive, Jane, resigned. =>
Jane Roe left. The chief executive, Roe, resigned. =>
The directors, Jane Roe and Doe, resigned. =>
Jane Roe and John Doe left. The directors, Roe and Doe, resigned. =>
The directors, Jane Roe and John Doe, resigned. => directors: Jane Roe, director; John Doe: John Doe, director
The directors, Jane Roe, and John Doe, resigned. => directors: Jane Roe, director; John Doe: John Doe, director
Chairman and chief executive, Jane Roe, resigned. =>
Jane Roe, 45; director of Acme, resigned. =>
Jane Roe, 45 - director of Acme - resigned. => director: Jane Roe, director of Acme
Jane Roe 45, director of Acme, resigned. =>
Jane Roe, 1045, director of Acme, resigned. =>
Jane Roe, forty, director of Acme, resigned. =>
45, director of Acme, resigned. =>
Jane Roe, 7, director of Acme, resigned. => director: Jane Roe, director of Acme
Jane Roe, director of Acme told us so. => director: Jane Roe, director of Acme
Jane Roe, director of Acme slowly left. =>
Jane Roe, director of Acme yesterday left. =>
Jane Roe, director of Acme John Doe left. => director: John Doe, director of Acme
Jane Roe, a director of Acme left. =>
Jane Roe, director of Acme left. => director: Jane Roe, director of Acme
Jane Roe, director of Acme is here. => director: Jane Roe, director of Acme
Jane Roe, the director of Acme is here. =>
After Jane Roe, director of Acme left. =>
For Jane Roe, director of Acme left. =>
To Jane Roe, director of Acme left. =>
From Jane Roe, director of Acme left. => director: Jane Roe, director of Acme
Jane Roe, director of Acme at last left. => director: Jane Roe, director of Acme
Jane Roe, director of Acme – left. => director: Jane Roe, director of Acme
Jane Roe, director of Acme — left. => director: Jane Roe, director of Acme
Jane Roe, director of Acme: she left. => director: Jane Roe, director of Acme
Jane Roe, director of Acme; she left. => director: Jane Roe, director of Acme
Jane Roe, director of Acme? She left. => director: Jane Roe, director of Acme
Jane Roe, director of Acme / mother of two, left. =>
Jane Roe, director of Acme ... left. => director: Jane Roe, director of Acme
Jane Roe, director of Acme => director: Jane Roe, director of Acme
(Jane Roe, director of Acme) left. => director: Jane Roe, director of Acme
"Jane Roe, director of Acme" left. => director: Jane Roe, director of Acme
Jane Roe — director of Acme, left. => director: Jane Roe, director of Acme
Jane Roe – director of Acme, left. => director: Jane Roe, director of Acme
Jane Roe—director of Acme, left. => director: Jane Roe, director of Acme
Jane Roe/director of Acme, left. =>
Jane Roe. Director of Acme, left. =>
Jane Roe director of Acme, left. =>
Jane Roe, a climber and director of Acme, resigned. => director: Jane Roe, director of Acme
Jane Roe, an actor and director of Acme, resigned. => director: Jane Roe, director of Acme
Jane Roe, the climber and director of Acme, resigned. =>
Jane Roe, climber and director of Acme, resigned. =>
Jane Roe, a keen climber and director of Acme, resigned. => director: Jane Roe, director of Acme
Jane Roe, a keen rock climber and director of Acme, resigned. => director: Jane Roe, director of Acme
Jane Roe, a keen old rock climber and director of Acme, resigned. =>
Jane Roe, a very keen old rock climber and director of Acme, resigned. =>
Jane Roe, a climber, and director of Acme, resigned. =>
Jane Roe, a Lyme climber and director of Acme, resigned. =>
Jane Roe, a rock-climber and director of Acme, resigned. =>
Jane Roe, a (rock) climber and director of Acme, resigned. =>
A climber and director of Acme, Jane Roe, resigned. =>
Climber and director Jane Roe resigned. => director: Jane Roe, director
And director Jane Roe resigned. => director: Jane Roe, director
Jane Roe, once a climber and director of Acme, resigned. =>
Jane Roe, president of the Harbour Trust (ht), resigned. =>
Jane Roe, president of the Harbour Trust (HT). She left. => president: Jane Roe, president of Harbour Trust
Jane Roe, president of the Harbour Trust, (HT), left. => president: Jane Roe, president of Harbour Trust
Jane Roe, president of the Harbour Trust (HT) Mary Doe left. =>
Jane Roe, president of the Harbour Trust ( =>
Jane Roe, the president of the Harbour Trust (HT) left. =>
Jane Roe is the president of the Harbour Trust (HT). => president: Jane Roe, president of Harbour Trust
Jane Roe, a founder of Acme, met the mayor of Harwick. => founder: Jane Roe, founder of Acme
Jane Roe, a founder of Acme, and the mayor of Harwick left. =>
Jane Roe, a founder of Acme; is mayor of Harwick. => founder: Jane Roe, founder of Acme
Jane Roe who is mayor of Harwick left. => mayor: Jane Roe, mayor of Harwick (place)
Jane Roe became mayor until May. => mayor: Jane Roe, former mayor
Jane Roe was mayor, until May. => mayor: Jane Roe, mayor (past)
Jane Roe was mayor of Harwick until May. => mayor: Jane Roe, former mayor of Harwick (place) (past)
Jane Roe was mayor of Harwick; until May. => mayor: Jane Roe, mayor of Harwick (place) (past)
Jane Roe was interim mayor of Harwick until May. => interim mayor: Jane Roe, former mayor of Harwick (place) (past)
If Jane Roe is mayor of Harwick, we win. =>
If then Jane Roe is mayor of Harwick, we win. =>
If only then Jane Roe is mayor of Harwick, we win. =>
Whether or not Jane Roe is mayor of Harwick, we win. =>
He would say Jane Roe is mayor of Harwick. =>
Jane Roe will not be mayor of Harwick. =>
Jane Roe is not mayor of Harwick. => mayor: Jane Roe, mayor of Harwick (place) (not)
Jane Roe is not the mayor of Harwick. => mayor: Jane Roe, mayor of Harwick (place) (not)
Jane Roe is nothing but the mayor of Harwick. =>
Jane Roe has been mayor of Harwick. => mayor: Jane Roe, mayor of Harwick (place)
Acme named Jane Roe director. => director: Jane Roe, director
Acme named 45-year-old Jane Roe director. => director: Jane Roe, director
Acme named old Jane Roe as director. => director: Jane Roe, director
Named Jane Roe as director. =>
45-year-old Jane Roe as director. =>
Acme hired Jane Roe director. =>
Acme hires Jane Roe director. =>
Acme tapped Jane Roe director. =>
Acme tapped Jane Roe as director. => director: Jane Roe, director
Acme hiring Jane Roe director is news. =>
Acme elected Jane Roe director. => director: Jane Roe, director
Acme promoted Jane Roe to the post of director. => director: Jane Roe, director
Acme replaced Jane Roe director. =>
Acme replaced Jane Roe to be director. =>
Acme fires Jane Roe as director. => director: Jane Roe, former director
Acme succeeds Jane Roe as director. => director: Jane Roe, former director
Mary Doe succeeded Jane Roe as director of Acme. => director: Jane Roe, former director of Acme
Mary Doe replaces Jane Roe as interim director of Acme. => interim director: Jane Roe, former director of Acme
Acme nominated Jane Roe as director. => director: Jane Roe, incoming director
Acme chose Jane Roe as director. =>
Acme appointed Jane Roe and John Doe as directors. => John Doe: John Doe, director; directors: Jane Roe, director
Acme appointed Jane Roe and John Doe directors. => John Doe: John Doe, director; directors: Jane Roe, director
As director of Acme, Jane Roe has built ships. => director: Jane Roe, director of Acme
as director of Acme, Jane Roe has built ships. =>
As director, Jane Roe has built ships. => director: Jane Roe, director
As director of Acme, Jane Roe built ships. => director: Jane Roe, director of Acme
As director of Acme, Jane Roe quickly built ships. =>
As director of Acme, Jane Roe, 45, built ships. =>
As director of Acme, Jane Roe - built ships. =>
As director of Acme - Jane Roe built ships. =>
As director of Acme, which is old, Jane Roe built ships. =>
As director of Acme (2010), Jane Roe built ships. =>
As director of Acme in the year of the flood, Jane Roe built ships. => director: Jane Roe, director of Acme
As director of Acme. Jane Roe built ships. =>
As director of Acme: Jane Roe built ships. =>
As director of Acme? Jane Roe built ships. =>
As director of Acme! Jane Roe built ships. =>
As director of Acme in 2010. So, Jane Roe built ships. =>
As director of Acme in 2010; so, Jane Roe built ships. =>
As director of Acme in 2010: so, Jane Roe built ships. =>
As director of Acme, "Jane Roe built ships." =>
As the director of Acme, Jane Roe built ships. => director: Jane Roe, director of Acme
As Acme's director, Jane Roe built ships. =>
As Acme director, Jane Roe built ships. => director: Jane Roe, director of Acme
Known as director of Acme, Jane Roe built ships. =>
As directors of Acme, Jane Roe and John Doe built ships. =>
As director of Acme =>
As director of Acme, Jane Roe =>
Jane Roe, incoming director of Acme, resigned. => incoming director: Jane Roe, incoming director of Acme
Jane Roe resigned as incoming director of Acme. => incoming director: Jane Roe, former director of Acme
Analyst Jane Roe of the Acme Bank left. => Analyst: Jane Roe, analyst of Acme Bank
Analyst Jane Roe at Acme Bank left. => Analyst: Jane Roe, analyst
Analyst Jane Roe - of Acme Bank - left. => Analyst: Jane Roe, analyst
Analyst Jane Roe from Harwick left. => Analyst: Jane Roe, analyst
Analyst Jane Roe of it left. => Analyst: Jane Roe, analyst
Analysts Jane Roe and John Doe of Acme Bank left. => Analysts: Jane Roe, analyst; John Doe: John Doe, analyst
Analyst and director Jane Roe of Acme Bank left. => Analyst: Jane Roe, analyst; director: Jane Roe, director
Jane Roe, an analyst, of Acme Bank left. => analyst: Jane Roe, analyst
The unit, which is led by Jane Roe, grew. =>
The unit being led by Jane Roe grew. => led by: Jane Roe, head over unit
The unit has been led by Jane Roe. => led by: Jane Roe, head over unit
The unit had been led by Jane Roe. => led by: Jane Roe, head over unit
The unit is now led by Jane Roe. => led by: Jane Roe, head over unit
The unit was led by Jane Roe. => led by: Jane Roe, head over unit
The unit was formerly led by Jane Roe. =>
The unit and then led by Jane Roe grew. =>
Led by Jane Roe, the unit grew. =>
Is led by Jane Roe. =>
Was led by Jane Roe. =>
The unit, led in part by Jane Roe, grew. =>
The unit led, by Jane Roe, grew. =>
The unit, then led by Jane Roe, grew. => led by: Jane Roe, former head over unit
The unit (led by Jane Roe) grew. =>
The unit; led by Jane Roe, grew. =>
The unit - led by Jane Roe - grew. =>
The unit, chaired by Jane Roe, grew. => chaired by: Jane Roe, head over unit
The unit, helmed by Jane Roe, grew. => helmed by: Jane Roe, head over unit
The unit, headed by Jane Roe, grew. => headed by: Jane Roe, head over unit
The lab, led by Jane Roe, John Doe, grew. => led by: Jane Roe, head over lab; John Doe: John Doe, head over lab
The company's laboratory led by Jane Roe grew. => led by: Jane Roe, head over laboratory
The choir led by Jane Roe grew. =>
The Acme Choir led by Jane Roe grew. => led by: Jane Roe, head over Acme Choir
Mary Doe, led by Jane Roe, grew. =>
Mary Doe Labs, led by Jane Roe, grew. => led by: Jane Roe, head over Mary Doe Labs
Harbour Trust, led by Jane Roe, grew. => led by: Jane Roe, head over Harbour Trust
Harbour Trust and led by Jane Roe, grew. =>
Harbour Trust was now led by Jane Roe. => led by: Jane Roe, head over Harbour Trust
The unit led by veteran, Jane Roe, grew. =>
The unit led by veteran-climber Jane Roe grew. => led by: Jane Roe, head over unit
The unit led by (the old) mayor Jane Roe grew. => mayor: Jane Roe, mayor
The unit led by Acme mayor Jane Roe grew. => mayor: Jane Roe, mayor of Acme (place)
The unit led by Mayor Jane Roe grew. => led by: Jane Roe, head over unit; Mayor: Jane Roe, mayor
The unit led by his old friend Jane Roe and John Doe grew. => led by: Jane Roe, head over unit
The unit led by the mayor =>
The unit led by =>
The unit led by the mayor, Jane Roe, grew. => mayor: Jane Roe, mayor
Acme Labs, founded 2016 by Jane Roe, grew. =>
Acme Labs, founded in May by Jane Roe, grew. =>
Acme Labs, founded in 2016, by Jane Roe, grew. =>
Acme Labs, founded in 2016 with Jane Roe, grew. =>
Acme Labs, founded in 2016 and by Jane Roe, grew. =>
Acme Labs, founded on 2016 by Jane Roe, grew. =>
Acme Labs, led in 2016 by Jane Roe, grew. =>
Acme Labs, co-founded in 2016 by Jane Roe, grew. => co-founded: Jane Roe, co-founder of Acme Labs (past)
Acme Labs, founded by the climber Jane Roe, grew. => founded: Jane Roe, founder of Acme Labs (past)
Acme Labs, founded by climbers, grew. =>
Mary Doe, founded by Jane Roe, grew. =>
The firm, founded by Jane Roe, grew. => founded: Jane Roe, founder (past)
It was founded by Jane Roe. => founded: Jane Roe, founder (past)
Founded by Jane Roe, Acme Labs grew. =>
Co-founded by Jane Roe, Acme Labs grew. =>
Acme Labs had been founded by Jane Roe. => founded: Jane Roe, founder of Acme Labs (past)
Acme Labs and founded by Jane Roe grew. =>
Acme Labs; founded by Jane Roe, grew. =>
Jane Roe had founded Acme Labs. => founded: Jane Roe, founder of Acme Labs (past)
Jane Roe also founded Acme Labs. => founded: Jane Roe, founder of Acme Labs (past)
Jane Roe first founded Acme Labs. => founded: Jane Roe, founder of Acme Labs (past)
Jane Roe originally founded Acme Labs. => founded: Jane Roe, founder of Acme Labs (past)
Jane Roe quickly founded Acme Labs. =>
Jane Roe, who had founded Acme Labs, left. => founded: Jane Roe, founder of Acme Labs (past)
Jane Roe - who founded Acme Labs - left. =>
Jane Roe - founded Acme Labs. =>
Founded Acme Labs. =>
Founded Acme Labs in 2016. =>
Co-founded Acme Labs. =>
He co-founded Acme Labs. =>
Who founded Acme Labs? =>
Has founded Acme Labs. =>
With Jane Roe founded Acme Labs. =>
Of those, Jane Roe founded Acme Labs. => founded: Jane Roe, founder of Acme Labs (past)
Friends of Jane Roe founded Acme Labs. =>
Jane Roe founded, in 2010, Acme Labs. =>
Jane Roe founded (Acme Labs). =>
Jane Roe founded in 2010 Acme Labs. =>
Jane Roe founded the Acme Labs. => founded: Jane Roe, founder of Acme Labs (past)
Jane Roe founded a startup. =>
Jane Roe founded =>
Jane Roe founded Monday. =>
Jane Roe cofounded the startup Acme Labs. => cofounded: Jane Roe, co-founder of Acme Labs (past)
"""


@pytest.mark.parametrize("row", [row for row in SENTENCES.split("\n") if row])
def test_the_roles_in_a_sentence(row: str, told_roles: Callable[[str], list[str]]) -> None:
    sentence, _, roles = row.partition(" =>")
    assert "; ".join(told_roles(sentence)) == roles.strip()


@pytest.mark.parametrize(
    ("years", "roles"),
    [
        (
            "in which it lost more money than it made and had to sell its old mill",
            ["director: Jane Roe, director of Acme"],
        ),
        ("in which it lost more money than it made and then had to sell its dear old mill near the town", []),
    ],
)
def test_the_main_clause_follows_within_thirty_words(
    years: str, roles: list[str], told_roles: Callable[[str], list[str]]
) -> None:
    opening = "As director of Acme in all of the many long and hard years"
    assert told_roles(f"{opening} {years}, Jane Roe built ships.") == roles
