"""What depends on what, the weather, nobody and somebody, who has been named."""

from __future__ import annotations

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The offer hinges on the sale of the mill.",
            ["hinges | condition | depend | stated | subject offer | condition sale | condition mill"],
        ),
        (
            "The offer hinges upon the sale of the mill.",
            ["hinges | condition | depend | stated | subject offer | condition sale | condition mill"],
        ),
        ("The offer hinges at the sale of the mill.", []),
        (
            "The offer depends on Norvane Bank.",
            ["depends | condition | depend | stated | subject offer | condition Norvane Bank"],
        ),
        (
            "The offer depends on the sale of the mill, the loan of the bank, the vote of the town"
            " and the word of the mayor.",
            [
                "depends | condition | depend | stated | subject offer | condition sale | condition"
                " mill | condition loan | condition bank | condition vote | condition town"
            ],
        ),
        (
            "The offer depends on Norvane Bank, Halden Foods, Calder Mills, Merton Works and Orrin Port.",
            [
                "depends | condition | depend | stated | subject offer | condition Norvane Bank |"
                " condition Halden Foods | condition Calder Mills | condition Merton Works"
            ],
        ),
        (
            "The offer is contingent on the sale.",
            ["contingent | condition | depend | stated | subject offer | condition sale"],
        ),
        (
            "The offer is not contingent on the sale.",
            ["contingent | condition | not depend | stated | subject offer | condition sale"],
        ),
        (
            "The offer does not depend on the sale.",
            ["depend | condition | not depend | stated | subject offer | condition sale"],
        ),
        ("The offer may depend on the sale.", []),
        ("Acme's offer hinges on the sale.", ["hinges | condition | depend | stated | subject offer | condition sale"]),
        ("Its offer hinges on the sale.", ["hinges | condition | depend | stated | subject offer | condition sale"]),
        (
            "The offer was premised on the sale.",
            ["premised | condition | depend | stated | subject offer | condition sale"],
        ),
        ("The contingent offer was on the table.", []),
        (
            "The offer stands regardless of the sale.",
            ["regardless | condition | not depend | stated | subject offer | condition sale"],
        ),
        (
            "The offer stands irrespective of the sale of the mill.",
            ["irrespective | condition | not depend | stated | subject offer | condition sale | condition mill"],
        ),
        ("The offer stands regardless.", []),
        (
            "The offer stands whether the sale is made or not.",
            ["whether | condition | not depend | stated | subject offer | condition sale"],
        ),
        ("They know whether the sale is made or not.", []),
        (
            "Regardless of the sale, the offer stands.",
            ["Regardless | condition | not depend | stated | subject offer | condition sale"],
        ),
        (
            "Acme will complete the deal regardless of the vote.",
            [
                "complete | opposite | complete | planned | subject Acme | object deal",
                "regardless | condition | not depend | stated | subject deal | condition vote",
            ],
        ),
        (
            "Acme will paint the mill regardless of the vote.",
            ["regardless | condition | not depend | stated | subject Acme | condition vote"],
        ),
        ("“The offer hinges on the sale,” she said.", []),
        ("The offer hinges on it.", ["hinges | condition | depend | stated | subject offer"]),
        ("The offer depends on.", []),
        (
            "The offer, which depends on the sale, stands.",
            ["depends | condition | depend | stated | subject offer | condition sale"],
        ),
        ("The deal rests on the loan.", ["rests | condition | depend | stated | subject deal | condition loan"]),
        (
            "The plan was conditioned on the sale.",
            ["conditioned | condition | depend | stated | subject plan | condition sale"],
        ),
        (
            "The plan was predicated on the sale.",
            ["predicated | condition | depend | stated | subject plan | condition sale"],
        ),
        ("The dependent offer on the table stands.", []),
        (
            "The purchase depends on the vote.",
            ["depends | condition | depend | stated | subject purchase | condition vote"],
        ),
        (
            "Whether the sale is completed or not, the offer stands.",
            [
                "Whether | condition | not depend | stated | subject offer | condition sale",
                "completed | verb | complete | completed | object sale",
            ],
        ),
        (
            "The offer stands whether or not the sale is made.",
            ["whether | condition | not depend | stated | subject offer | condition sale"],
        ),
        ("The board said whether the sale is made or not.", []),
        (
            "The board says the offer stands whether the sale is made or not.",
            ["whether | condition | not depend | stated | subject offer | condition sale"],
        ),
        ("The offer stands whether the sale is made.", []),
        (
            "Sales rose, regardless of the vote.",
            ["regardless | condition | not depend | stated | subject sale | condition vote"],
        ),
        (
            "They wept, irrespective of the vote.",
            ["irrespective | condition | not depend | stated | subject they | condition vote"],
        ),
        ("It depends on the vote.", ["depends | condition | depend | stated | subject it | condition vote"]),
        (
            "The mill depends on Norvane Bank, Halden Foods and the sale.",
            [
                "depends | condition | depend | stated | subject mill | condition Norvane Bank |"
                " condition Halden Foods | condition sale"
            ],
        ),
        (
            "The offer hinges on the Norvane sale.",
            ["hinges | condition | depend | stated | subject offer | condition sale"],
        ),
        (
            "The offer, regardless of the vote, is final.",
            ["regardless | condition | not depend | stated | subject offer | condition vote"],
        ),
        (
            "The purchase of the mill depends on the Norvane Bank loan.",
            ["depends | condition | depend | stated | subject purchase | condition loan"],
        ),
        (
            "The offer is not dependent on the sale.",
            ["dependent | condition | not depend | stated | subject offer | condition sale"],
        ),
        (
            "The mill will buy the dairy whether the vote is won or not.",
            ["whether | condition | not depend | stated | subject mill | condition vote"],
        ),
        (
            "The mill will close the purchase whether the vote is won or not.",
            [
                "close | verb | close | planned | subject mill | object purchase",
                "whether | condition | not depend | stated | subject purchase | condition vote",
            ],
        ),
        ("The deal will go regardless.", []),
        (
            "A deal hinges on the outcome of the vote.",
            ["hinges | condition | depend | stated | subject deal | condition outcome | condition vote"],
        ),
    ],
)
def test_what_depends(text: str, expected: list[str], status_lines: Callable[[str], list[str]]) -> None:
    assert status_lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The weather was perfect.", ["perfect | weather | fair weather | stated"]),
        ("The weather was bad.", ["bad | weather | not fair weather | stated"]),
        ("The weather was odd.", []),
        ("The weather is perfect.", []),
        ("The weather was not perfect.", []),
        ("The weather may be perfect.", []),
        ("The visibility was poor.", ["poor | weather | not fair weather | stated"]),
        ("The skies were clear.", ["clear | weather | fair weather | stated"]),
        ("Conditions were perfect.", []),
        ("Weather conditions were perfect.", ["perfect | weather | fair weather | stated"]),
        ("Flying conditions were ideal.", ["ideal | weather | fair weather | stated"]),
        ("The wind was strong.", []),
        ("The wind was strong at the time of the crash.", ["strong | weather | not fair weather | stated"]),
        ("The wind was strong at the house.", []),
        ("The mill was perfect.", []),
        ("The boat sank in heavy fog.", ["fog | weather | not fair weather | stated"]),
        ("The boat sank in fog.", []),
        ("The boat sank during a storm.", ["storm | weather | not fair weather | stated"]),
        ("The boat sank amid a storm.", ["storm | weather | not fair weather | stated"]),
        ("The boat sank after a storm.", []),
        ("The boat sank near a storm.", []),
        ("The boat sailed in a storm.", []),
        ("The boat did not sink in a storm.", []),
        ("The boat may have sunk in a storm.", []),
        ("A storm was reported at the time.", ["storm | weather | not fair weather | stated"]),
        ("A storm was recorded in the area of the crash.", ["storm | weather | not fair weather | stated"]),
        ("A storm was seen at the time.", []),
        ("Strong winds were reported at the time.", ["winds | weather | not fair weather | stated"]),
        ("Winds were reported at the time.", []),
        ("Strong winds were blowing at the time.", ["winds | weather | not fair weather | stated"]),
        ("Strong winds were blowing.", []),
        ("Strong winds blew near the crash.", ["winds | weather | not fair weather | stated"]),
        ("Strong winds were at work.", []),
        ("No storm was reported at the time.", []),
        ("“The weather was perfect,” she said.", []),
        ("A storm was reported at the site of the crash.", ["storm | weather | not fair weather | stated"]),
        ("A storm was reported at sea.", []),
        ("A storm was reported at a house.", []),
        ("The wind was strong at night.", []),
        ("The wind was strong at the start.", []),
    ],
)
def test_the_weather_of_an_event(text: str, expected: list[str], status_lines: Callable[[str], list[str]]) -> None:
    assert status_lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("No arrests have been made.", ["made | nobody | not arrest | completed | object arrest"]),
        (
            "No arrests were made after the fire.",
            ["made | nobody | not arrest | completed | object arrest | after fire"],
        ),
        ("No charges have been filed.", ["filed | nobody | not charge | completed | object charge"]),
        (
            "No charges were brought over the crash.",
            ["brought | nobody | not charge | completed | object charge | object crash"],
        ),
        ("No arrests were filed.", []),
        ("No charges were made.", []),
        ("Nobody was arrested.", ["arrested | nobody | not arrest | completed | object nobody"]),
        (
            "No one has been charged over the shooting.",
            ["charged | nobody | not charge | completed | object one | over shooting"],
        ),
        ("Nobody has been indicted.", ["indicted | nobody | not charge | completed | object nobody"]),
        ("Nobody has been detained.", ["detained | nobody | not arrest | completed | object nobody"]),
        (
            "A man was arrested over the shooting.",
            ["arrested | justice | arrest | completed | object man | over shooting"],
        ),
        (
            "An officer was charged over the crash.",
            ["charged | justice | charge | completed | object officer | over crash"],
        ),
        (
            "Two men were arrested over the shooting.",
            ["arrested | justice | arrest | completed | object man | over shooting"],
        ),
        (
            "The man was arrested over the shooting.",
            ["arrested | justice | arrest | completed | object man | over shooting"],
        ),
        (
            "Police arrested a man over the shooting.",
            ["arrested | justice | arrest | completed | subject police | object man | over shooting"],
        ),
        ("Police may arrest a man over the shooting.", []),
        ("Police will arrest a man over the shooting.", []),
        ("Police are arresting a man over the shooting.", []),
        ("Police did not arrest a man over the shooting.", []),
        ("“Nobody was arrested,” she said.", []),
        ("The arrested man left.", []),
        (
            "A fire broke out at the mill.\nNo arrests have been made.",
            ["made | nobody | not arrest | completed | object arrest"],
        ),
        (
            "A fire and an explosion shook the mill.\nNobody was charged.",
            ["charged | nobody | not charge | completed | object nobody"],
        ),
        (
            "A fire broke out at the mill.\nA man was arrested.",
            ["arrested | justice | arrest | completed | object man"],
        ),
        (
            "A fire broke out at the mill.\nNo arrests were made in the town.",
            ["made | nobody | not arrest | completed | object arrest | in town"],
        ),
    ],
)
def test_nobody_and_somebody(text: str, expected: list[str], status_lines: Callable[[str], list[str]]) -> None:
    assert status_lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The driver has not been named.", ["named | naming | not identify | completed | object driver"]),
        ("The driver was named as Omar Reeve.", ["named | naming | identify | completed | object driver"]),
        ("Police named the driver.", ["named | naming | identify | completed | object driver"]),
        ("Police named Omar Reeve as the driver.", ["named | naming | identify | completed | object driver"]),
        ("Police named Omar Reeve as a driver.", []),
        ("Police identified both drivers.", ["identified | naming | identify | completed | object drivers"]),
        ("Police identified this victim.", ["identified | naming | identify | completed | object victim"]),
        ("Police identified her brother.", []),
        ("Police identified two victims.", []),
        ("Police identified the two victims.", []),
        ("Police identified the mill.", []),
        ("Police identified no victims.", []),
        ("Police identified a victim.", []),
        ("The name of the victim was not released.", ["released | naming | not identify | completed | object victim"]),
        ("The victim's name was not released.", ["released | naming | not identify | completed | object victim"]),
        ("The victim's name has been released.", ["released | naming | identify | completed | object victim"]),
        ("The names were not released.", ["released | opposite | not release | completed | object name"]),
        ("The identity of the pilot was disclosed.", ["disclosed | naming | identify | completed | object pilot"]),
        (
            "The identities of the crew members were revealed.",
            ["revealed | naming | identify | completed | object crew"],
        ),
        ("The identity of a pilot was disclosed.", []),
        (
            "Police withheld the names of the victims.",
            ["withheld | naming | not identify | completed | object victims"],
        ),
        (
            "Police did not withhold the names of the victims.",
            ["withhold | naming | identify | completed | object victims"],
        ),
        ("Police released the victim.", ["released | opposite | release | completed | subject police | object victim"]),
        ("Police released the report.", ["released | opposite | release | completed | subject police | object report"]),
        ("Police are identifying the victims.", []),
        ("Police will name the victims.", []),
        ("Police may have named the victims.", []),
        ("“The driver has not been named,” she said.", []),
        ("The named driver left.", []),
        ("The victim was identified locally as Omar Reeve.", []),
        ("The victim was identified online.", []),
        ("Her mother identified the victim as Omar Reeve.", []),
        ("Relatives identified the victim.", []),
        ("The victim was identified as Omar Reeve, her mother said.", []),
        (
            "The victim was identified as Omar Reeve, police said.",
            ["identified | naming | identify | completed | object victim"],
        ),
        ("The officer who fired was not named.", ["named | naming | not identify | completed | object officer fire"]),
        (
            "The victim of the fire was not named.",
            ["named | naming | not identify | completed | object victim | of fire"],
        ),
        ("The crew members were identified.", ["identified | naming | identify | completed | object crew"]),
        ("Found dead in a canal, the man has been named.", ["named | naming | identify | completed | object man"]),
        ("Shot dead, the man was identified.", ["identified | naming | identify | completed | object man"]),
        ("Killed in the crash the driver was named.", ["named | naming | identify | completed | object driver"]),
    ],
)
def test_who_has_been_named(text: str, expected: list[str], status_lines: Callable[[str], list[str]]) -> None:
    assert status_lines(text) == expected
