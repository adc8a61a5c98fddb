"""Words that stand near a title and are its own or are not: joining words, gaps, owners, ranks, fields.

Each line is a sentence and the roles in it: the words of the title, who holds it, which one it is and of what. Next to
a form that is read stand its neighbours: another joining word, another gap, a word too many. Most of these are none.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

SENTENCES = """
Harwick Dairy chief executive Ada Quorn said the plant would reopen by the autumn. => chief executive: Ada Quorn,
  chief executive officer of Harwick Dairy
Harwick Dairy's chief executive, Ada Quorn, said the plant would reopen by the autumn. => chief executive: Ada Quorn,
  chief executive officer of Harwick Dairy
The plant would reopen by the autumn, the dairy's former chief executive, Ada Quorn, said. => former chief executive:
  Ada Quorn, former chief executive officer
Ada Quorn, chief executive of Harwick Dairy and chair of the growers' guild, resigned. =>
Ada Quorn, chief executive of the Harwick Dairy and Creamery, resigned. => chief executive: Ada Quorn, chief executive
  officer of Harwick Dairy + Creamery
Ada Quorn, head of the Department of Trade and Industry, resigned. => head: Ada Quorn, head over Department of Trade
  and Industry
Ada Quorn, head of the Department of Trade or Industry, resigned. => head: Ada Quorn, head over Department of Trade
Ada Quorn, director of the Museum of Glass and Light, resigned. => director: Ada Quorn, director of Museum of Glass
  and Light
Ada Quorn, director of the Lyme Museum and Orrin Zoo, resigned. => director: Ada Quorn, director of Lyme Museum
Ada Quorn, director of the Lyme Museum with Orrin Zoo, resigned. => director: Ada Quorn, director of Lyme Museum +
  Orrin Zoo
Ada Quorn, director of the Lyme Museum also Orrin Zoo, resigned. =>
Ada Quorn, director of the Lyme Museum and the Orrin Zoo, resigned. => director: Ada Quorn, director of Lyme Museum
Ada Quorn, director of the Lyme Museum and Peter Hallam resigned. => director: Ada Quorn, director of Lyme Museum
Ada Quorn, director of the Lyme Museum and former mayor of Orrin, resigned. => director: Ada Quorn, director of Lyme
  Museum; former mayor: Ada Quorn, former mayor of Orrin (place)
Ada Quorn, director of Lyme and Mr. Hallam resigned. => director: Ada Quorn, director of Lyme
Ada Quorn, an adviser to Norvane, resigned. => adviser: Ada Quorn, adviser of Norvane
Ada Quorn, an adviser on Norvane, resigned. => adviser: Ada Quorn, adviser of Norvane
Ada Quorn, an adviser to the Harwick Dairy on pricing, resigned. => adviser: Ada Quorn, adviser over pricing of
  Harwick Dairy
Ada Quorn, an aide to the governor, resigned. => aide: Ada Quorn, aide
Ada Quorn, an aide with Norvane, resigned. => aide: Ada Quorn, aide of Norvane
Ada Quorn, a lawyer to Norvane, resigned. => lawyer: Ada Quorn, lawyer
Ada Quorn, a lawyer on Norvane, resigned. => lawyer: Ada Quorn, lawyer
Ada Quorn, a lawyer with Norvane, resigned. => lawyer: Ada Quorn, lawyer of Norvane
Ada Quorn, a lawyer by Norvane, resigned. => lawyer: Ada Quorn, lawyer
Ada Quorn, a lawyer at Norvane, resigned. => lawyer: Ada Quorn, lawyer of Norvane
Ada Quorn, a lawyer for Norvane at Kestrel, resigned. => lawyer: Ada Quorn, lawyer of Kestrel + Norvane
Ada Quorn, a lawyer for Norvane with Kestrel, resigned. => lawyer: Ada Quorn, lawyer of Norvane + Kestrel
Ada Quorn, a lawyer for Norvane in Lyme, resigned. => lawyer: Ada Quorn, lawyer of Norvane
Ada Quorn, a lawyer in Lyme, resigned. => lawyer: Ada Quorn, lawyer
Ada Quorn, an investor in Norvane, resigned. => investor: Ada Quorn, investor of Norvane
Ada Quorn, an early investor in the startup Norvane, resigned. => investor: Ada Quorn, investor of Norvane (past)
Ada Quorn, an investor with Norvane, resigned. => investor: Ada Quorn, investor of Norvane
Ada Quorn, a professor of economics at Harwick University, spoke. => professor of economics: Ada Quorn, professor over
  economics of Harwick University
Ada Quorn, a professor of economics and public policy at Harwick University, spoke. => professor: Ada Quorn, professor
  over economics and public policy of Harwick University
Ada Quorn, a professor of economics or public policy at Harwick University, spoke. => professor of economics: Ada
  Quorn, professor over economics
Ada Quorn, a professor of economics and Dean of Harwick University, spoke. => professor of economics: Ada Quorn,
  professor over economics; Dean: Ada Quorn, dean of Harwick University
Ada Quorn, a professor in economics at Harwick University, spoke. => professor in economics: Ada Quorn, professor over
  economics of Harwick University
Ada Quorn, a professor with Harwick University, spoke. => professor: Ada Quorn, professor of Harwick University
Ada Quorn, a professor on leave at Harwick University, spoke. => professor on leave: Ada Quorn, professor over leave
  of Harwick University
Ada Quorn, the vice president of growth, data and trade at Norvane, spoke. => vice president of growth: Ada Quorn,
  vice president over growth
Ada Quorn, vice president for research and development at Norvane, spoke. => vice president for research and
  development: Ada Quorn, vice president over research and development of Norvane
Ada Quorn, vice president to the board of Norvane, spoke. => vice president to the board: Ada Quorn, vice president
  over board of Norvane
Ada Quorn, vice president at Norvane of retail sales, spoke. => vice president: Ada Quorn, vice president over retail
  sales of Norvane
Vice president of growth Ada Quorn spoke. => Vice president of growth: Ada Quorn, vice president over growth
Vice president of user growth Ada Quorn spoke. => Vice president of user growth: Ada Quorn, vice president over user
  growth
Norvane's vice president of growth, Ada Quorn, spoke. => vice president of growth: Ada Quorn, vice president over
  growth of Norvane
Vice president of Norvane Ada Quorn spoke. =>
The head of water policy research analysis planning at Norvane, Ada Quorn, spoke. =>
The head of water policy research analysis planning work at Norvane, Ada Quorn, spoke. =>
The head of anti-fraud work at Norvane, Ada Quorn, spoke. => head of anti-fraud work: Ada Quorn, head over anti-fraud
  work of Norvane
The head of anti - fraud work at Norvane, Ada Quorn, spoke. =>
The head of the town's planning board, Ada Quorn, spoke. =>
The head of the town's, Ada Quorn, spoke. =>
The head of the board's Norvane unit, Ada Quorn, spoke. =>
The head of Norvane's research unit, Ada Quorn, spoke. => head of Norvane's research unit: Ada Quorn, head over
  Norvane's research unit
The head of Norvane’s research unit, Ada Quorn, spoke. => head of Norvane’s research unit: Ada Quorn, head over
  Norvane’s research unit
The head of Norvane's Research Unit, Ada Quorn, spoke. => head of Norvane's Research Unit: Ada Quorn, head over
  Norvane's Research Unit
The head of Norvane's very small unit, Ada Quorn, spoke. =>
The head of Norvane 's research unit, Ada Quorn, spoke. => head of Norvane 's research unit: Ada Quorn, head over
  Norvane 's research unit
The head of Monday's meeting, Ada Quorn, spoke. =>
The director of the Lyme Institute for the Study of the Sea, Ada Quorn, spoke. => director: Ada Quorn, director of
  Lyme Institute + Study of the Sea
The director of the Lyme Institute for Study of the Sea, Ada Quorn, spoke. => director: Ada Quorn, director of Lyme
  Institute for Study of the Sea
The director of the Lyme Institute of the Northern Sea, Ada Quorn, spoke. => director: Ada Quorn, director of Lyme
  Institute of the Northern Sea
The director of the Lyme Institute of that Northern Sea, Ada Quorn, spoke. => director: Ada Quorn, director of Lyme
  Institute + Northern Sea
The director of the Lyme Institute of the northern sea, Ada Quorn, spoke. => director: Ada Quorn, director of Lyme
  Institute
The director of the Lyme North East Coast River Water Board Trust Fund, Ada Quorn, spoke. => director: Ada Quorn,
  director of Lyme North East Coast River Water Board Trust Fund
The director of the Lyme North East Coast River Water Board Trust, Ada Quorn, spoke. => director: Ada Quorn, director
  of Lyme North East Coast River Water Board Trust
The director of Quorn & Hallam, Ada Quorn, spoke. => director: Ada Quorn, director of Quorn & Hallam
The director of Quorn-Hallam Partners, Ada Quorn, spoke. => director: Ada Quorn, director of Quorn-Hallam Partners
Quorn & Hallam director Ada Quorn spoke. => director: Ada Quorn, director of Quorn & Hallam
The Lyme North East Coast River Water Board Trust Fund director Ada Quorn spoke. => director: Ada Quorn, director of
  Lyme North East Coast River Water Board Trust Fund
The Old Lyme North East Coast River Water Board Trust Fund director Ada Quorn spoke. => director: Ada Quorn, director
  of Lyme North East Coast River Water Board Trust Fund + Old
Bank of Lyme director Ada Quorn spoke. => director: Ada Quorn, director of Bank of Lyme
Bank for Lyme director Ada Quorn spoke. => director: Ada Quorn, director of Bank for Lyme
Bank and Lyme director Ada Quorn spoke. => director: Ada Quorn, director of Lyme
The bank of Lyme director Ada Quorn spoke. => director: Ada Quorn, director of Lyme
It was the Bank of Lyme director Ada Quorn who spoke. => director: Ada Quorn, director of Bank of Lyme
At the Bank of Lyme's urging, director Ada Quorn spoke. => director: Ada Quorn, director
Former Bank of Lyme director Ada Quorn spoke. => Former Bank of Lyme director: Ada Quorn, former director of Bank of
  Lyme
"Former Norvane director Ada Quorn spoke," he wrote. => Former Norvane director: Ada Quorn, former director of Norvane
The paper said: Former Norvane director Ada Quorn lied about the prices. => Former Norvane director: Ada Quorn, former
  director of Norvane
The paper said: "New Norvane director Ada Quorn lied about the prices." => director: Ada Quorn, director of Norvane
In the town New Norvane director Ada Quorn spoke. => director: Ada Quorn, director of New Norvane
New Norvane director Ada Quorn spoke. => director: Ada Quorn, director of Norvane
The New Norvane director Ada Quorn spoke. => director: Ada Quorn, director of New Norvane
Acting director Ada Quorn spoke. => Acting director: Ada Quorn, interim director
Acting Norvane director Ada Quorn spoke. => Acting Norvane director: Ada Quorn, interim director of Norvane
The acting Norvane director, Ada Quorn, spoke. => acting Norvane director: Ada Quorn, interim director of Norvane
The acting and former Norvane director, Ada Quorn, spoke. => former Norvane director: Ada Quorn, former director of
  Norvane
The former Kestrel and Norvane director, Ada Quorn, spoke. => former Kestrel and Norvane director: Ada Quorn, former
  director of Norvane + Kestrel
The former Kestrel or Norvane director, Ada Quorn, spoke. =>
The former Kestrel also Norvane director, Ada Quorn, spoke. =>
The new Kestrel and Norvane director, Ada Quorn, spoke. =>
The vice Kestrel and Norvane director, Ada Quorn, spoke. =>
The Kestrel and Norvane director, Ada Quorn, spoke. =>
The former Peter Hallam and Norvane director, Ada Quorn, spoke. =>
The former Kestrel and former Norvane director, Ada Quorn, spoke. => former Norvane director: Ada Quorn, former
  director of Norvane
The former Kestrel, and Norvane director, Ada Quorn, spoke. =>
Norvane chief data scientist Ada Quorn spoke. => chief data scientist: Ada Quorn, chief scientist over data of Norvane
Norvane chief AI scientist Ada Quorn spoke. => chief AI scientist: Ada Quorn, chief scientist over AI of Norvane
Chief AI scientist Ada Quorn spoke. => Chief AI scientist: Ada Quorn, chief scientist over AI
The chief marine biology scientist Ada Quorn spoke. => chief marine biology scientist: Ada Quorn, chief scientist over
  marine biology
The deputy chief scientist, Ada Quorn, spoke. => deputy chief scientist: Ada Quorn, deputy chief scientist
The vice-chief scientist, Ada Quorn, spoke. => vice-chief scientist: Ada Quorn, scientist over vice-chief
The senior vice president Ada Quorn spoke. => senior vice president: Ada Quorn, senior vice president
The senior executive vice president Ada Quorn spoke. => senior executive vice president: Ada Quorn, senior executive
  vice president
The co-founder Ada Quorn spoke. => co-founder: Ada Quorn, co-founder
The Co-Founder Ada Quorn spoke. => Co-Founder: Ada Quorn, co-founder
The co founder Ada Quorn spoke. => co founder: Ada Quorn, co-founder
The co/founder Ada Quorn spoke. => founder: Ada Quorn, founder
The ex-director Ada Quorn spoke. => ex-director: Ada Quorn, former director
The ex director Ada Quorn spoke. => ex director: Ada Quorn, former director
The then-director Ada Quorn spoke. => then-director: Ada Quorn, former director
The newly-appointed director Ada Quorn spoke. => newly-appointed director: Ada Quorn, director over newly-appointed
The new-director Ada Quorn spoke. => director: Ada Quorn, director
The New-director Ada Quorn spoke. =>
Old New-director Ada Quorn spoke. =>
The soon-to-be director Ada Quorn spoke. => soon-to-be director: Ada Quorn, director over soon-to-be
The part-time data director Ada Quorn spoke. => part-time data director: Ada Quorn, director over part-time data
The part-time cloud data director Ada Quorn spoke. => part-time cloud data director: Ada Quorn, director over
  part-time cloud data
The part-time big cloud data director Ada Quorn spoke. => big cloud data director: Ada Quorn, director over big cloud
  data
The big cloud data growth director Ada Quorn spoke. => cloud data growth director: Ada Quorn, director over cloud data
  growth
The big cloud growth director Ada Quorn spoke. => big cloud growth director: Ada Quorn, director over big cloud growth
Norvane big cloud growth director Ada Quorn spoke. => big cloud growth director: Ada Quorn, director over big cloud
  growth of Norvane
The third-quarter sales director Ada Quorn spoke. => third-quarter sales director: Ada Quorn, director over
  third-quarter sales
The 35-year-old director Ada Quorn spoke. => director: Ada Quorn, director
The 35-year-old former director Ada Quorn spoke. => former director: Ada Quorn, former director
The North-East Coast director Ada Quorn spoke. => director: Ada Quorn, director of North-East Coast
A pro-Kestrel director, Ada Quorn, spoke. =>
The ex-Kestrel director Ada Quorn spoke. => ex-Kestrel director: Ada Quorn, former director of Kestrel
The ex-kestrel director Ada Quorn spoke. => ex-kestrel director: Ada Quorn, director over ex-kestrel
The then-Kestrel and Norvane director Ada Quorn spoke. => then-Kestrel and Norvane director: Ada Quorn, former
  director of Norvane + Kestrel
The mid-size firm general manager Ada Quorn spoke. => general manager: Ada Quorn, general manager
The zoo manager Ada Quorn spoke. => zoo manager: Ada Quorn, manager over zoo
The zoo general manager Ada Quorn spoke. => general manager: Ada Quorn, general manager
The zoo vice president Ada Quorn spoke. => vice president: Ada Quorn, vice president
The zoo coach Ada Quorn spoke. => zoo coach: Ada Quorn, coach over zoo
The head coach Ada Quorn spoke. => head coach: Ada Quorn, coach over head
The assistant head coach Ada Quorn spoke. => assistant head coach: Ada Quorn, assistant coach over head
The zoo head coach Ada Quorn spoke. => zoo head coach: Ada Quorn, coach over zoo head
The youth head coach of the Herons, Ada Quorn, spoke. => youth head coach: Ada Quorn, coach over youth head of Herons
The youth swimming coach of the Herons, Ada Quorn, spoke. => youth swimming coach: Ada Quorn, coach over youth
  swimming of Herons
Our director Ada Quorn spoke. => director: Ada Quorn, director
That director, Ada Quorn, spoke. =>
His former director Ada Quorn spoke. => former director: Ada Quorn, former director
Once director Ada Quorn spoke. => director: Ada Quorn, former director
Once the director of Norvane, Ada Quorn spoke. =>
Ada Quorn, previously the director of Norvane, spoke. => director: Ada Quorn, former director of Norvane
Ada Quorn, twice the director of Norvane, spoke. =>
Ada Quorn, director-general of Norvane, spoke. => director-general: Ada Quorn, director general of Norvane
Ada Quorn, manager general of Norvane, spoke. =>
Ada Quorn, commissioner general of Norvane, spoke. => commissioner general: Ada Quorn, commissioner general of Norvane
Ada Quorn, director-elect of Norvane, spoke. => director-elect: Ada Quorn, incoming director of Norvane
Ada Quorn, director/designate of Norvane, spoke. =>
Ada Quorn, professor emerita of law at Harwick, spoke. => professor emerita of law: Ada Quorn, professor emeritus over
  law of Harwick
Ada Quorn, professor emeritus and dean of law at Harwick, spoke. => professor emeritus: Ada Quorn, professor emeritus
  of Harwick; dean of law: Ada Quorn, dean over law of Harwick
Ada Quorn, president elect designate of Norvane, spoke. => president elect designate: Ada Quorn, incoming president of
  Norvane
Ada Quorn, director's deputy at Norvane, spoke. =>
Dr. Ada Quorn, the mayor, spoke. => mayor: Ada Quorn, mayor
British Mayor Ada Quorn spoke. => Mayor: Ada Quorn, mayor
Danish director Ada Quorn spoke. => director: Ada Quorn, director
The Spanish director Ada Quorn spoke. => director: Ada Quorn, director
Chinese general manager Ada Quorn spoke. => general manager: Ada Quorn, general manager
Dutch Kestrel director Ada Quorn spoke. => director: Ada Quorn, director of Dutch Kestrel
The Norvanese Bank director Ada Quorn spoke. => director: Ada Quorn, director of Norvanese Bank
The Icelandic director Ada Quorn spoke. => director: Ada Quorn, director of Icelandic
Norvane coach and director Ada Quorn spoke. => coach: Ada Quorn, coach of Norvane; director: Ada Quorn, director of
  Norvane
Norvane coach, director Ada Quorn spoke. => coach: Ada Quorn, coach of Norvane; director: Ada Quorn, director of
  Norvane
Norvane coach/director Ada Quorn spoke. => director: Ada Quorn, director
Norvane coach or director Ada Quorn spoke. => director: Ada Quorn, director
Norvane coaches and director Ada Quorn spoke. => director: Ada Quorn, director
Norvane coach, and director, Ada Quorn, spoke. =>
Ada Quorn and Peter Hallam, founders of Norvane, spoke. => Peter Hallam: Peter Hallam, founder of Norvane; founders:
  Ada Quorn, founder of Norvane
Ada Quorn, Mina Sorley & Peter Hallam, founders of Norvane, spoke. =>
Ada Quorn or Peter Hallam, founders of Norvane, spoke. =>
Ada Quorn, founders of Norvane, spoke. =>
Ada Quorn and Peter Hallam were directors of Norvane until 2019. =>
Ada Quorn and Peter Hallam are directors of Norvane. =>
Ada Quorn and Peter Hallam is director of Norvane. =>
Norvane hires Ada Quorn director. =>
Ada Quorn, who is the director of Norvane, spoke. => director: Ada Quorn, director of Norvane
Ada Quorn, 45, who is the director of Norvane, spoke. => director: Ada Quorn, director of Norvane
Ada Quorn who is the director of Norvane spoke. => director: Ada Quorn, director of Norvane
Ada Quorn, 45, is the director of Norvane. => director: Ada Quorn, director of Norvane
If Ada Quorn is the director of Norvane, the plan is dead. =>
If only Ada Quorn were made director of Norvane. =>
The claim that Ada Quorn is the director of Norvane is false. =>
The claim made that Ada Quorn is the director of Norvane is false. =>
The wife of Ada Quorn is the director of Norvane. =>
The wife of Ada Quorn, who is the director of Norvane, spoke. => director: Ada Quorn, director of Norvane
Unlike Peter, Ada Quorn is the director of Norvane. => director: Ada Quorn, director of Norvane
Peter and Ada Quorn is the director of Norvane. =>
His sister Ada Quorn is the director of Norvane. => director: Ada Quorn, director of Norvane
Ada Quorn of the long and winding and very old dusty grey road is the director of Norvane. =>
Ada Quorn, with whom the town had long been quarrelling, is the director of Norvane. =>
Ada Quorn (director of Norvane) spoke. => director: Ada Quorn, director of Norvane
Ada Quorn - director of Norvane - spoke. => director: Ada Quorn, director of Norvane
Ada Quorn — director of Norvane — spoke. => director: Ada Quorn, director of Norvane
Ada Quorn—director of Norvane—said prices would fall. => director: Ada Quorn, director of Norvane
Ada Quorn: director of Norvane. =>
Ada Quorn; director of Norvane. =>
Ada Quorn, 45, director of Norvane, spoke. => director: Ada Quorn, director of Norvane
Ada Quorn, 1945, director of Norvane, spoke. =>
Ada Quorn 45, director of Norvane, spoke. =>
Ada Quorn, aged, director of Norvane, spoke. =>
Ada Quorn, director of Norvane spoke. => director: Ada Quorn, director of Norvane
Ada Quorn, director of Norvane told the press. => director: Ada Quorn, director of Norvane
Ada Quorn, the director of Norvane told the press. =>
Ada Quorn, the director of Norvane and a friend. => director: Ada Quorn, director of Norvane
To Ada Quorn, director of Norvane explained the plan. =>
After Ada Quorn, director of Norvane explained the plan. =>
For Ada Quorn, director of Norvane explained the plan. =>
Ada Quorn, director of Norvane explained the plan. => director: Ada Quorn, director of Norvane
Ada Quorn, director of Norvane yesterday. =>
Ada Quorn, director of Norvane in Lyme, spoke. => director: Ada Quorn, director of Norvane
Ada Quorn, director of Norvane whose plan failed, resigned. => director: Ada Quorn, director of Norvane
Ada Quorn, director of the Norvane Trust (NT), spoke. => director: Ada Quorn, director of Norvane Trust
Ada Quorn, director of the Norvane Trust (Lyme), spoke. =>
Ada Quorn, director of the Norvane Trust (NT) spoke. => director: Ada Quorn, director of Norvane Trust
Ada Quorn, director of the Norvane Trust (NT) Hallam said. =>
Ada Quorn, director of the Norvane Trust (NT fund), spoke. =>
Ada Quorn, director of the Norvane Trust [NT], spoke. =>
Ada Quorn, director of the Norvane Trust (NT) =>
Ada Quorn, director of the Norvane Trust ( =>
Ada Quorn, a climber and professor at Harwick, spoke. => professor: Ada Quorn, professor of Harwick
Ada Quorn, a keen climber and professor at Harwick, spoke. => professor: Ada Quorn, professor of Harwick
Ada Quorn, a very keen rock climber and professor at Harwick, spoke. =>
Ada Quorn, a very keen indoor rock climber and professor at Harwick, spoke. =>
Ada Quorn, an avid climber and professor at Harwick, spoke. => professor: Ada Quorn, professor of Harwick
Ada Quorn, the climber and professor at Harwick, spoke. =>
Ada Quorn, a climber or professor at Harwick, spoke. =>
Ada Quorn, a climber an professor at Harwick, spoke. =>
Ada Quorn, a Norvane climber and professor at Harwick, spoke. =>
Ada Quorn, a well-known climber and professor at Harwick, spoke. =>
Ada Quorn, a climber and, professor at Harwick, spoke. =>
Ada Quorn, analyst, of Calder Bank, spoke. => analyst: Ada Quorn, analyst
Norvane, cofounded by Ada Quorn, grew. =>
Norvane’s founders Ada Quorn-Hallam and Mina Sorley resigned. => founders: Ada Quorn-Hallam, founder of Norvane; Mina
  Sorley: Mina Sorley, founder of Norvane
Sens. Ada Quorn and Peter Hallam spoke. =>
Gov. Quorn spoke. => Gov.: Quorn, governor
PM Quorn spoke. =>
Pm Quorn spoke. =>
CEO Quorn spoke. =>
Norvane CEOs Ada Quorn and Peter Hallam spoke. => CEOs: Ada Quorn, chief executive officer of Norvane; Peter Hallam:
  Peter Hallam, chief executive officer of Norvane
Norvane Ceo Ada Quorn spoke. =>
Norvane ceo Ada Quorn spoke. =>
Norvane V.P. Ada Quorn spoke. => V.P.: Ada Quorn, vice president of Norvane
Grace Dean spoke. =>
The dean, Grace Dean, spoke. =>
In chapel Dean Hallam spoke. =>
Mark Judge, a pastor, spoke. =>
Chairmen Ada Quorn and Peter Hallam spoke. => Chairmen: Ada Quorn, chairman; Peter Hallam: Peter Hallam, chairman
Norvane secretaries Ada Quorn and Peter Hallam spoke. => secretaries: Ada Quorn, secretary of Norvane; Peter Hallam:
  Peter Hallam, secretary of Norvane
Norvane attorneys Ada Quorn and Peter Hallam spoke. => attorneys: Ada Quorn, attorney of Norvane; Peter Hallam: Peter
  Hallam, attorney of Norvane
Ada Quorn, leader of the Cup winners, spoke. => leader: Ada Quorn, leader
Ada Quorn, coach of the Harbour Cup winners, spoke. => coach: Ada Quorn, coach
Ada Quorn, coach for the Harbour Cup winners at Lyme, spoke. =>
Ada Quorn, coach of the Harbour Cup winner, spoke. =>
Ada Quorn, coach of the Harbour Cup team Winners, spoke. =>
Ada Quorn, coach of the Harbour Cup founders, spoke. =>
Technical Director for Norvane Ada Quorn spoke. =>
Ada Quorn, Technical Director for Norvane, spoke. => Director: Ada Quorn, director over Technical of Norvane
Ada Quorn, Kestrel technical director for Norvane, spoke. => technical director: Ada Quorn, director over technical of
  Kestrel + Norvane
Ada Quorn, Kestrel Technical Director for Norvane, spoke. => Director: Ada Quorn, director over Kestrel Technical of
  Norvane
Ada Quorn, Kestrel's Technical Director for Norvane, spoke. => Director: Ada Quorn, director of Technical + Kestrel +
  Norvane
Ada Quorn, Kestrel Director for growth at Norvane, spoke. => Director for growth: Ada Quorn, director over growth of
  Norvane + Kestrel
Ada Quorn, director of its growth, spoke. => director: Ada Quorn, director
Ada Quorn, director of growth at Norvane, spoke. => director of growth: Ada Quorn, director over growth of Norvane
Ada Quorn, director with growth at Norvane, spoke. => director: Ada Quorn, director
Ada Quorn, sales director of growth at Norvane, spoke. => sales director: Ada Quorn, director over sales of Norvane
The mark Judge Quorn left on the town was small. => Judge: Quorn, judge
All of Norvane director Ada Quorn's plans failed. => director: Ada Quorn, director of Norvane
One for Norvane director Ada Quorn, one for all. => director: Ada Quorn, director of Norvane
Sales director Ada Quorn spoke. => director: Ada Quorn, director
Growth director Ada Quorn spoke. => director: Ada Quorn, director
Music director Ada Quorn spoke. => director: Ada Quorn, director
It rained. Sales director Ada Quorn spoke. => director: Ada Quorn, director
It rained. Growth director Ada Quorn spoke. => director: Ada Quorn, director
It rained. Water Sales director Ada Quorn spoke. => director: Ada Quorn, director of Water Sales
The Growth director Ada Quorn spoke. => director: Ada Quorn, director of Growth
yesterday President Quorn spoke. => President: Quorn, president
Last week President Velda Quorn spoke. => President: Velda Quorn, president
Peter Hallam resigned. Norvane named Hallam director. =>
Peter Hallam resigned. Norvane named Hallam director of growth. =>
Peter Hallam resigned. The Hallam director Ada Quorn spoke. => director: Ada Quorn, director of Hallam
Ada Quorn, director of growth at Norvane for Kestrel, spoke. => director of growth: Ada Quorn, director over growth of
  Norvane for Kestrel
Ada Quorn, vice president of growth at Norvane for Kestrel, spoke. => vice president of growth: Ada Quorn, vice
  president over growth of Norvane for Kestrel
The former Kestrel and Norvane Director for Calder Foods, Ada Quorn, spoke. => former Kestrel and Norvane Director:
  Ada Quorn, former director of Norvane + Kestrel + Calder Foods
The former Kestrel and Norvane director for Calder Foods, Ada Quorn, spoke. => former Kestrel and Norvane director:
  Ada Quorn, former director of Norvane + Kestrel + Calder Foods
Ada Quorn, coach for Lyme and Orrin at Kestrel, spoke. => coach: Ada Quorn, coach of Kestrel + Lyme + Orrin
Ada Quorn, coach for Lyme at Kestrel, spoke. => coach: Ada Quorn, coach of Kestrel + Lyme
Ada Quorn, a lawyer for Norvane and Kestrel director, spoke. =>
“I met Ada Quorn, coach of the Harbour Cup winners,” she said. => coach: Ada Quorn, coach
Ada Quorn, coach of the Harbour Cup winners — all boys — spoke. =>
Norvane vice presidents Ada Quorn and Peter Hallam spoke. => vice presidents: Ada Quorn, vice president of Norvane;
  Peter Hallam: Peter Hallam, vice president of Norvane
Norvane chief executives Ada Quorn and Peter Hallam spoke. => chief executives: Ada Quorn, chief executive officer of
  Norvane; Peter Hallam: Peter Hallam, chief executive officer of Norvane
Attorney generals Ada Quorn and Peter Hallam spoke. => Attorney generals: Ada Quorn, attorney general; Peter Hallam:
  Peter Hallam, attorney general
Norvane's deputies Ada Quorn and Peter Hallam spoke. =>
Ada Quorn, director of Calder and Lyme Bank, spoke. => director: Ada Quorn, director of Calder and Lyme Bank
Ada Quorn, director of Calder and Lyme Bank Trust, spoke. => director: Ada Quorn, director of Calder and Lyme Bank
  Trust
Ada Quorn, director of Calder and Sons, spoke. => director: Ada Quorn, director of Calder and Sons
Ada Quorn, director of Calder for Sons, spoke. => director: Ada Quorn, director of Calder for Sons
Ada Quorn, director of Calder of the Sons, spoke. => director: Ada Quorn, director of Calder of the Sons
Ada Quorn, director of Calder of the, spoke. =>
Ada Quorn, director of Calder of Peter Hallam, spoke. => director: Ada Quorn, director of Calder + Peter Hallam
Ada Quorn, director of Calder and Peter Hallam, spoke. => director: Ada Quorn, director of Calder
Ada Quorn, director of Calder & Hallam & Sons, spoke. => director: Ada Quorn, director of Calder & Hallam & Sons
Ada Quorn, director of Calder-based Norvane, spoke. => director: Ada Quorn, director of Calder-based Norvane
Ada Quorn, director of Lyme's mill and bakery, spoke. => director: Ada Quorn, director of Lyme's mill
Ada Quorn, director of Lyme's Mill and Bakery, spoke. => director: Ada Quorn, director of Lyme's Mill + Bakery
Ada Quorn, director of Lyme's old mill works, spoke. => director: Ada Quorn, director of Lyme's old mill works
Ada Quorn, director of Lyme's, spoke. =>
Ada Quorn, director of Lyme's own, spoke. => director: Ada Quorn, director of Lyme's own
Ada Quorn, director of Lyme’s mill, spoke. => director: Ada Quorn, director of Lyme's mill
Ada Quorn, director of the Farmers' Union, spoke. => director: Ada Quorn, director of Farmers' Union
Ada Quorn, director of the Farmers’ Union, spoke. => director: Ada Quorn, director of Farmers' Union
Ada Quorn, director of the Farmers' main union, spoke. => director: Ada Quorn, director of Farmers' main union
The Farmers' Union director Ada Quorn spoke. => director: Ada Quorn, director of Union + Farmers
The Farmers’ director Ada Quorn spoke. => director: Ada Quorn, director of Farmers
Farmers' director Ada Quorn spoke. => director: Ada Quorn, director of Farmers
The old mill's new director Ada Quorn spoke. => director: Ada Quorn, director
The old mill's Norvane director Ada Quorn spoke. => director: Ada Quorn, director of Norvane
Old Lyme's director Ada Quorn spoke. => director: Ada Quorn, director of Old Lyme
Its Lyme's director Ada Quorn spoke. => director: Ada Quorn, director of Lyme
At Lyme's director Ada Quorn's house, nobody spoke. => director: Ada Quorn, director of Lyme
The, Lyme's director Ada Quorn spoke. => director: Ada Quorn, director of Lyme
Kestrel and Norvane's director Ada Quorn spoke. => director: Ada Quorn, director of Norvane
Under-21 coach Ada Quorn spoke. => coach: Ada Quorn, coach
The under-21 coach Ada Quorn spoke. => coach: Ada Quorn, coach
The U-21 coach Ada Quorn spoke. => coach: Ada Quorn, coach
A-21 coach Ada Quorn spoke. => coach: Ada Quorn, coach
The two-time winning coach Ada Quorn spoke. => coach: Ada Quorn, coach
The winning two-time coach Ada Quorn spoke. => two-time coach: Ada Quorn, coach over two-time
The Two-time coach Ada Quorn spoke. => Two-time coach: Ada Quorn, coach over Two-time
The two-Time coach Ada Quorn spoke. => two-Time coach: Ada Quorn, coach over two-Time
The run-and-gun coach Ada Quorn spoke. => run-and-gun coach: Ada Quorn, coach over run-and-gun
The Run-And-Gun coach Ada Quorn spoke. =>
Big-hearted young under-rated offensive line coach Ada Quorn spoke. => under-rated offensive line coach: Ada Quorn,
  coach over under-rated offensive line
under-rated coach Ada Quorn spoke. => under-rated coach: Ada Quorn, coach over under-rated
The ex-Lyme mayor Ada Quorn spoke. => ex-Lyme mayor: Ada Quorn, former mayor of Lyme (place)
The ex-Lyme and Orrin mayor Ada Quorn spoke. => ex-Lyme and Orrin mayor: Ada Quorn, former mayor of Orrin + Lyme
  (place)
The ex-Old Lyme mayor Ada Quorn spoke. => ex-Old Lyme mayor: Ada Quorn, former mayor of Old Lyme (place)
The then mayor Ada Quorn spoke. => then mayor: Ada Quorn, former mayor
The zoo's then mayor Ada Quorn spoke. => then mayor: Ada Quorn, former mayor
Ada Quorn, who is a mayor of Lyme, spoke. => mayor: Ada Quorn, mayor of Lyme (place)
Ada Quorn, a mayor who is not of Lyme, spoke. => mayor: Ada Quorn, mayor
Ada Quorn, a mayor by trade, spoke. => mayor: Ada Quorn, mayor
Ada Quorn, a mayor trade, spoke. =>
Ada Quorn, a mayor trusts, spoke. =>
Ada Quorn, mayor or not, spoke. => mayor: Ada Quorn, mayor
Ada Quorn, mayor yet young, spoke. =>
Ada Quorn, mayor of Lyme and of Orrin, spoke. => mayor: Ada Quorn, mayor of Lyme (place)
Ada Quorn, mayor of Lyme” she said. => mayor: Ada Quorn, mayor of Lyme (place)
Ada Quorn, mayor of Lyme / Orrin, spoke. =>
Ada Quorn, mayor of Lyme + Orrin, spoke. =>
Ada Quorn, mayor of Lyme... => mayor: Ada Quorn, mayor of Lyme (place)
Ada Quorn, mayor of Lyme? No. => mayor: Ada Quorn, mayor of Lyme (place)
Ada Quorn, mayor => mayor: Ada Quorn, mayor
Ada Quorn (mayor) => mayor: Ada Quorn, mayor
Ada Quorn, 7, mayor of Lyme, spoke. => mayor: Ada Quorn, mayor of Lyme (place)
Ada Quorn, 107, mayor of Lyme, spoke. => mayor: Ada Quorn, mayor of Lyme (place)
Ada Quorn, 1007, mayor of Lyme, spoke. =>
Ada Quorn and 45, mayor of Lyme, spoke. =>
Ada Quorn (45, mayor of Lyme) spoke. =>
The paper, Ada Quorn, mayor of Lyme, spoke. => mayor: Ada Quorn, mayor of Lyme (place)
Kestrel, a leader in pumps, spoke. =>
Velda Quorn, a leader in pumps, spoke. => leader: Velda Quorn, leader
Norvane Kestrel, a leader in pumps, spoke. => leader: Norvane Kestrel, leader
Ada Quorn, a leader in pumps, spoke. => leader: Ada Quorn, leader
Lyme Farm, an owner of pumps, spoke. =>
Ada Quorn and Lyme Farm, owners of pumps, spoke. =>
The zoo vice presidents of growth Ada Quorn and Peter Hallam spoke. => vice presidents of growth: Ada Quorn, vice
  president over growth; Peter Hallam: Peter Hallam, vice president over growth
The vice presidents of growth Ada Quorn spoke. =>
Ada Quorn, she of the mill, is mayor. =>
Ada Quorn of Kestrel is mayor. =>
Ada Quorn, one hundred and eleven years young this very day in May, is mayor. =>
Ada Quorn, who was in the end not made to go by us, is mayor. =>
Ada Quorn and Peter Hallam are mayors. =>
Ada Quorn, mayor of Lyme, was named dean of Harwick. => mayor: Ada Quorn, mayor of Lyme (place); dean: Ada Quorn, dean
  of Harwick
Ada Quorn, mayor of Lyme, now is dean of Harwick. => mayor: Ada Quorn, mayor of Lyme (place); dean: Ada Quorn, dean of
  Harwick
Ada Quorn, mayor of Lyme, and now dean of Harwick. => mayor: Ada Quorn, mayor of Lyme (place); dean: Ada Quorn, dean
  of Harwick
Ada Quorn, mayor of Lyme, Harwick said, is dean. => mayor: Ada Quorn, mayor of Lyme (place)
Ada Quorn, mayor of Lyme (she said), is dean. =>
Norvane analyst Ada Quorn of Calder Bank spoke. => analyst: Ada Quorn, analyst of Norvane
Led by Ada Quorn, the team met. =>
Founded by Ada Quorn, the team met. =>
Ada Quorn, director of Romeo and Juliet, spoke. => director: Ada Quorn, director of Romeo + Juliet
Ada Quorn, mayor of Isle of Skerry, spoke. => mayor: Ada Quorn, mayor of Isle of Skerry (place)
Ada Quorn, governor of Gulf of Skerry, spoke. => governor: Ada Quorn, governor of Gulf of Skerry (place)
Bank of Lyme finance director Ada Quorn spoke. => finance director: Ada Quorn, director over finance of Bank of Lyme
Bank of Lyme sales director Ada Quorn spoke. => sales director: Ada Quorn, director over sales of Bank of Lyme
Finance director Ada Quorn spoke. => director: Ada Quorn, director
Youth director Ada Quorn spoke. => director: Ada Quorn, director
Mill manager Ada Quorn spoke. => manager: Ada Quorn, manager of Mill
School principal Ada Quorn spoke. => principal: Ada Quorn, principal
It rained. Mill manager Ada Quorn spoke. => manager: Ada Quorn, manager of Mill
It rained. School principal Ada Quorn spoke. => principal: Ada Quorn, principal
Mill Yard manager Ada Quorn spoke. => manager: Ada Quorn, manager of Mill Yard
The Mill manager Ada Quorn spoke. => manager: Ada Quorn, manager of Mill
Norvane founder Ada Quorn Previously resigned. => founder: Ada Quorn, founder of Norvane
Norvane founder Anne-Marie Quorn resigned. Quorn, the founder, left. => founder: Anne-Marie Quorn, founder of Norvane;
  founder: Quorn, founder
Norvane founder A.B.C. Quorn resigned. =>
Norvane founder U.S.A.F. Quorn resigned. =>
Norvane founder Park Ho-in Lee resigned. =>
Norvane founder Ho-in resigned. Norvane founder Park Ho-in left. => founder: Ho-in, founder of Norvane
Norvane founder Ada Quorn, van Hallam, resigned. => founder: Ada Quorn, founder of Norvane
Quorn-Hallam, the founder, resigned. =>
The firm's founders, Ada Quorn and Velda Hallam and Mina Sorley, resigned. => founders: Ada Quorn, founder; Velda
  Hallam: Velda Hallam, founder; Mina Sorley: Mina Sorley, founder
The director, Ada Quorn and, later, Peter Hallam resigned. => director: Ada Quorn, director
Former director and trustee, Ada Quorn, resigned. => Former director: Ada Quorn, former director; trustee: Ada Quorn,
  former trustee
Director and former trustee, Ada Quorn, resigned. => Director: Ada Quorn, director; former trustee: Ada Quorn, former
  trustee
To Ada Quorn and Peter Hallam, mayors of Lyme explained the plan. =>
Ada Quorn, a lawyer for Norvane at Kestrel with Lyme Bank, spoke. => lawyer: Ada Quorn, lawyer of Kestrel + Norvane
Ada Quorn, 10007, mayor of Lyme, spoke. =>
The Oman director Ada Quorn spoke. => director: Ada Quorn, director
The Oman Water director Ada Quorn spoke. => director: Ada Quorn, director of Oman Water
Japan director Ada Quorn spoke. => director: Ada Quorn, director
"""


@pytest.mark.parametrize("row", [row for row in SENTENCES.replace("\n  ", " ").split("\n") if row])
def test_the_roles_beside_near_titles(row: str, told_roles: Callable[[str], list[str]]) -> None:
    sentence, _, roles = row.partition(" =>")
    assert "; ".join(told_roles(sentence)) == roles.strip()
