"""Verbs that close or grant, opposites, and what is not known or is given as its answer."""

from __future__ import annotations

from collections.abc import Callable

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Acme completed the merger.", ["completed | opposite | complete | completed | subject Acme | object merger"]),
        ("Acme is finalising the merger.", ["finalising | verb | finalize | under way | subject Acme | object merger"]),
        (
            "Acme has not completed the merger.",
            ["completed | opposite | not complete | completed | subject Acme | object merger"],
        ),
        ("Acme will complete the merger.", ["complete | opposite | complete | planned | subject Acme | object merger"]),
        ("Acme may complete the merger.", []),
        ("Acme completes the merger.", ["completes | opposite | complete | stated | subject Acme | object merger"]),
        ("Acme finalized that it would go.", []),
        ("Acme wants to get the deal approved.", []),
        ("Acme had the deal approved.", []),
        (
            "Acme said it had approved the deal.",
            ["approved | opposite | approve | completed | subject Acme | object deal"],
        ),
        ("Has Acme completed the merger?", []),
        ("The completed merger failed.", []),
        (
            "The French regulator conditionally approved the merger.",
            [
                "approved | opposite | approve | completed | conditionally | subject regulator |"
                " object merger | (french)"
            ],
        ),
        (
            "The regulator approved the merger.",
            ["approved | opposite | approve | completed | subject regulator | object merger"],
        ),
        (
            "The council approved the new plan on Monday.",
            ["approved | opposite | approve | completed | subject council | object plan | (new plan) | (XXXX-W-1)"],
        ),
        ("Acme closed the merger.", ["closed | verb | close | completed | subject Acme | object merger"]),
        ("Acme has not closed the merger.", ["closed | verb | not close | completed | subject Acme | object merger"]),
        ("Acme will close the merger.", ["close | verb | close | planned | subject Acme | object merger"]),
        ("Acme may close the merger.", []),
        ("Acme closes the merger.", []),
        ("Has Acme closed the merger?", []),
    ],
)
def test_what_is_closed_and_granted(text: str, expected: list[str], status_lines: Callable[[str], list[str]]) -> None:
    assert status_lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Omar Reeve was acquitted.", ["acquitted | opposite | acquit | completed | object Omar Reeve"]),
        ("Omar Reeve was not charged.", ["charged | opposite | not charge | completed | object Omar Reeve"]),
        ("Omar Reeve may be charged.", []),
        ("A man was acquitted.", []),
        ("Two boys were acquitted.", []),
        ("Drivers were acquitted.", []),
        ("The drivers were acquitted.", ["acquitted | opposite | acquit | completed | object driver"]),
        ("Schools across Harwick were closed.", ["closed | opposite | be closed | completed | object school"]),
        ("Everyone was acquitted.", []),
        ("Nobody was acquitted.", []),
        ("He was acquitted.", ["acquitted | opposite | acquit | completed | object he"]),
        ("Omar Reeve later died.", []),
        ("Omar Reeve has since died.", []),
        (
            "Omar Reeve agreed to sell the mill.",
            ["sell | opposite | agree to sell | completed | subject Omar Reeve | object mill"],
        ),
        (
            "Omar Reeve refused to sell the mill.",
            ["sell | opposite | not agree to sell | completed | subject Omar Reeve | object mill"],
        ),
        ("Omar Reeve agreed to say more.", []),
        ("Omar Reeve refused to resign.", ["resign | opposite | not resign | completed | subject Omar Reeve"]),
        ("Omar Reeve began to sell the mill.", []),
        ("Omar Reeve would resign.", []),
        ("Omar Reeve said he would resign.", ["resign | opposite | resign | planned | subject Omar Reeve"]),
        ("Omar Reeve will resign.", ["resign | opposite | resign | planned | subject Omar Reeve"]),
        ("Omar Reeve is resigning.", ["resigning | opposite | resign | under way | subject Omar Reeve"]),
        ("Omar Reeve resigns.", ["resigns | opposite | resign | stated | subject Omar Reeve"]),
        (
            "Omar Reeve resigned on Monday.",
            ["resigned | opposite | resign | completed | subject Omar Reeve | (XXXX-W-1)"],
        ),
        ("The bridge is closed.", ["closed | opposite | be closed | stated | subject bridge"]),
        ("The bridge was closed.", ["closed | opposite | be closed | completed | subject bridge"]),
        ("The bridge remains closed.", ["closed | opposite | be closed | stated | subject bridge"]),
        ("The old bridge is closed.", ["closed | opposite | be closed | stated | subject bridge | (old bridge)"]),
        ("The new bridge is closed.", ["closed | opposite | be closed | stated | subject bridge | (new bridge)"]),
        (
            "Police found Omar Reeve guilty.",
            ["found | justice | find guilty | completed | object Omar Reeve | subject police"],
        ),
        ("The officer who fired was acquitted.", []),
        ("The officer, who fired, was acquitted.", ["acquitted | opposite | acquit | completed | object officer"]),
        (
            "Omar Reeve denied that he took the money.",
            ["denied | opposite | deny | completed | subject Omar Reeve | that take | that money"],
        ),
        (
            "Omar Reeve confirmed that he took the money.",
            ["confirmed | opposite | confirm | completed | subject Omar Reeve | that take | that money"],
        ),
        ("Omar Reeve denied that he did not take the money.", []),
        ("“The bridge is closed,” she said.", []),
        ("If the bridge is closed, they walk.", []),
        ("The closed bridge fell.", []),
        ("Omar Reeve pleaded guilty to fraud.", ["pleaded | opposite | plead guilty | completed | subject Omar Reeve"]),
        ("The suspect is in custody.", ["custody | opposite | be in custody | stated | subject suspect"]),
        ("The suspect remains at large.", ["large | opposite | be at large | stated | subject suspect"]),
    ],
)
def test_what_is_so_and_is_not(text: str, expected: list[str], status_lines: Callable[[str], list[str]]) -> None:
    assert status_lines(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The cause of the fire is unknown.", ["unknown | unknown | cause | stated | unknown | of fire"]),
        ("The cause of the fire is known.", []),
        ("The cause of the fire is not known.", ["known | unknown | cause | stated | unknown | of fire"]),
        ("The cause of the fire is not yet clear.", ["clear | unknown | cause | stated | unknown | of fire"]),
        ("The cause of the fire is clear.", []),
        (
            "The cause of the fire has not been determined.",
            ["determined | unknown | cause | stated | unknown | of fire"],
        ),
        ("The cause of the fire has been determined.", []),
        (
            "The cause of the fire remains undetermined.",
            ["undetermined | unknown | cause | stated | unknown | of fire"],
        ),
        ("The cause of the fire remains a mystery.", ["mystery | unknown | cause | stated | unknown | of fire"]),
        ("The cause of the fire is in doubt.", ["in | unknown | cause | stated | unknown | of fire"]),
        ("The cause of the fire is under review.", ["under | unknown | cause | stated | unknown | of fire"]),
        ("The cause of the fire is under way.", []),
        ("The cause of the fire seems under investigation.", []),
        ("The cause of a fire is unknown.", []),
        ("The cause of this fire is unknown.", ["unknown | unknown | cause | stated | unknown | of fire"]),
        ("The cause of its crash is unknown.", ["unknown | unknown | cause | stated | unknown | of crash"]),
        ("The cause of the mill is unknown.", []),
        ("The cause of death is unknown.", ["unknown | unknown | cause | stated | unknown | of death"]),
        ("The cause for the fire is unknown.", ["unknown | unknown | cause | stated | unknown | of fire"]),
        ("The cause behind the blaze is unknown.", ["unknown | unknown | cause | stated | unknown | of fire"]),
        ("The cause on the fire is unknown.", []),
        ("The price of the fire is unknown.", []),
        ("Police do not know the cause of the fire.", ["know | unknown | cause | stated | unknown | of fire"]),
        ("Police know the cause of the fire.", []),
        (
            "Police have not determined the cause of the fire.",
            ["determined | unknown | cause | stated | unknown | of fire"],
        ),
        ("Police determined the cause of the fire.", []),
        ("Police may not know the cause of the fire.", []),
        ("It is too early to say what caused the fire.", ["early | unknown | cause | stated | unknown | of fire"]),
        ("It is early to say what caused the fire.", []),
        ("It is unclear what caused the fire.", ["unclear | unknown | cause | stated | unknown | of fire"]),
        ("It is unclear what caused a fire.", []),
        ("It is unclear what the fire caused.", []),
        ("It is not clear what caused the fire.", ["clear | unknown | cause | stated | unknown | of fire"]),
        ("It is clear what caused the fire.", []),
        ("It is unclear, they said, what caused the fire.", []),
        (
            "It is unclear why Omar Reeve was arrested.",
            ["unclear | unknown | arrest | stated | unclear why | object Omar Reeve"],
        ),
        (
            "It is unclear why Omar Reeve resigned.",
            ["unclear | unknown | resign | stated | unclear why | subject Omar Reeve"],
        ),
        (
            "It is unclear whether Omar Reeve was arrested.",
            ["unclear | unknown | arrest | stated | unclear whether | object Omar Reeve"],
        ),
        (
            "It is unclear if Omar Reeve was arrested.",
            ["unclear | unknown | arrest | stated | unclear whether | object Omar Reeve"],
        ),
        ("It is unclear why Omar Reeve sang.", []),
        (
            "It is unclear exactly just why Omar Reeve was arrested.",
            ["unclear | unknown | arrest | stated | unclear why | object Omar Reeve"],
        ),
        (
            "Omar Reeve was fired on Monday but it is unclear why he was fired.",
            [
                "fired | opposite | fire | completed | object Omar Reeve | (XXXX-W-1)",
                "unclear | unknown | fire | stated | unclear why | object Omar Reeve | (XXXX-W-1)",
            ],
        ),
        (
            "The pilot survived but it is unclear why he was fired.",
            [
                "survived | opposite | survive | completed | subject pilot",
                "unclear | unknown | fire | stated | unclear why | object pilot",
            ],
        ),
        ("“It is unclear why Omar Reeve was arrested,” she said.", []),
        (
            "The future of Omar Reeve is uncertain.",
            ["uncertain | unknown | future | stated | unknown | subject Omar Reeve"],
        ),
        ("Omar Reeve's future is uncertain.", ["uncertain | unknown | future | stated | unknown | subject Omar Reeve"]),
        ("His future is uncertain.", ["uncertain | unknown | future | stated | unknown | subject his"]),
        ("The future of the mill is uncertain.", []),
        ("The future is uncertain.", []),
        ("Omar Reeve's future is in doubt.", ["in | unknown | future | stated | unknown | subject Omar Reeve"]),
        ("Omar Reeve's future is under review.", []),
        ("Omar Reeve's future is not in doubt.", []),
        ("Omar Reeve's future may be uncertain.", []),
        ("A gas leak caused the fire.", ["caused | cause | cause | stated | of fire"]),
        ("A gas leak did not cause the fire.", []),
        ("A gas leak may have caused the fire.", []),
        ("The fire was caused by a gas leak.", ["caused | cause | cause | stated | of fire"]),
        ("The fire was not caused by a gas leak.", []),
        ("The fire was caused by it.", []),
        ("The fire was caused by something.", []),
        ("The fire was caused near a mill.", []),
        ("It caused the fire.", []),
        ("Norvane caused the fire.", ["caused | cause | cause | stated | of fire"]),
        ("A gas leak caused a fire.", []),
        ("A gas leak caused his death.", ["caused | cause | cause | stated | of death"]),
        ("A gas leak caused death.", ["caused | cause | cause | stated | of death"]),
        ("The gas leak caused this blaze.", ["caused | cause | cause | stated | of fire"]),
        ("The gas leak caused the explosion.", ["caused | cause | cause | stated | of blast"]),
        ("The gas leak caused the derailment.", ["caused | cause | cause | stated | of crash"]),
        ("The cause of the fire was a gas leak.", ["cause | cause | cause | stated | of fire"]),
        ("The cause of the fire was a mystery.", ["mystery | unknown | cause | stated | unknown | of fire"]),
        ("The cause of the fire was not a gas leak.", []),
        ("The cause of the fire became a gas leak.", []),
        ("The cause of the fire was odd.", []),
        ("The cause was a gas leak.", []),
        ("Omar Reeve announced his retirement.", ["retirement | decision | future | stated | subject Omar Reeve"]),
        (
            "Omar Reeve announced Ada Corley's retirement.",
            ["retirement | decision | future | stated | subject Ada Corley"],
        ),
        ("Omar Reeve announced the retirement.", []),
        (
            "Omar Reeve confirmed his retirement.",
            [
                "confirmed | opposite | confirm | completed | subject Omar Reeve | object retirement",
                "retirement | decision | future | stated | subject Omar Reeve",
            ],
        ),
        ("Omar Reeve discussed his retirement.", []),
        ("Omar Reeve did not announce his retirement.", []),
        ("Omar Reeve may announce his retirement.", []),
        ("Omar Reeve announced his plan.", []),
        ("Omar Reeve will retire.", ["retire | decision | future | stated | subject Omar Reeve"]),
        ("Omar Reeve is retiring.", ["retiring | decision | future | stated | subject Omar Reeve"]),
        ("Omar Reeve will not retire.", []),
        ("The pilot will retire.", []),
        ("He will retire.", ["retire | decision | future | stated | subject he"]),
        ("Omar Reeve will return to the team.", ["return | decision | future | stated | subject Omar Reeve"]),
        ("The cause of the fire is not uncertain.", []),
        ("The cause of the fire is not a mystery.", []),
        ("It is not too early to say what caused the fire.", []),
        (
            "The mayor left but it is unclear why Omar Reeve was arrested.",
            ["unclear | unknown | arrest | stated | unclear why | object Omar Reeve"],
        ),
        (
            "The driver was not yet named, and its unclear why he was arrested.",
            [
                "named | naming | not identify | completed | object driver",
                "unclear | unknown | arrest | stated | unclear why | object driver",
            ],
        ),
        (
            "It is unclear why, after all these years, he was arrested.",
            ["unclear | unknown | arrest | stated | unclear why | object he"],
        ),
        (
            "It is unclear exactly why Omar Reeve was arrested.",
            ["unclear | unknown | arrest | stated | unclear why | object Omar Reeve"],
        ),
        ("It is unclear why Omar Reeve was glad.", []),
        ("It is unclear what ended the fire.", []),
        ("It is unclear what he caused.", []),
        (
            "It is not clear why Omar Reeve was arrested.",
            ["clear | unknown | arrest | stated | unclear why | object Omar Reeve"],
        ),
        ("It is clear why Omar Reeve was arrested.", []),
        ("It is not unclear why Omar Reeve was arrested.", []),
        ("It is too late to say what caused the fire.", []),
        ("Police do not know what caused the fire.", ["know | unknown | cause | stated | unknown | of fire"]),
        ("Police know what caused the fire.", []),
        ("The cause of the fire is undetermined.", ["undetermined | unknown | cause | stated | unknown | of fire"]),
        ("The cause of the fire remains unknown.", ["unknown | unknown | cause | stated | unknown | of fire"]),
        (
            "The cause of the fire remains under investigation.",
            ["under | unknown | cause | stated | unknown | of fire"],
        ),
        ("The cause of the fire grew under investigation.", []),
        ("The cause of the fire is on the table.", []),
        (
            "The cause of the fire is unknown and unexplained.",
            [
                "unknown | unknown | cause | stated | unknown | of fire",
                "unexplained | unknown | cause | stated | unknown | of fire",
            ],
        ),
        ("Police have determined the cause of the fire.", []),
        ("Police have not determined the size of the fire.", []),
        (
            "Police have not named the driver, and it is unclear why he was arrested.",
            [
                "named | naming | not identify | completed | object driver",
                "unclear | unknown | arrest | stated | unclear why | object he",
            ],
        ),
        (
            "The future of Omar Reeve is unclear.",
            ["unclear | unknown | future | stated | unknown | subject Omar Reeve"],
        ),
        ("Omar Reeve's future is unclear.", ["unclear | unknown | future | stated | unknown | subject Omar Reeve"]),
        ("The mill's future is unclear.", []),
        ("His future is unclear.", ["unclear | unknown | future | stated | unknown | subject his"]),
        ("The future is unclear.", []),
        ("Omar Reeve's hat is unclear.", []),
        ("The reason behind the crash is unclear.", ["unclear | unknown | cause | stated | unknown | of crash"]),
        ("The reason for the crash is unclear.", ["unclear | unknown | cause | stated | unknown | of crash"]),
        ("The reason of the mill is unclear.", []),
        (
            "The mayor met the driver, and it is unclear why he was arrested.",
            ["unclear | unknown | arrest | stated | unclear why | object mayor"],
        ),
        (
            "The men met, and it is unclear why they were arrested.",
            ["unclear | unknown | arrest | stated | unclear why | object they"],
        ),
        ("Something caused the fire.", []),
        ("Nothing caused the fire.", []),
        ("The fire was caused.", []),
        ("The fire was caused by him.", []),
        ("Norvane Gas caused the fire.", ["caused | cause | cause | stated | of fire"]),
        ("He caused the fire.", []),
        (
            "It was undecided whether Omar Reeve would be arrested.",
            ["undecided | unknown | arrest | stated | unclear whether | object Omar Reeve"],
        ),
        ("It was the cause of the fire.", []),
        ("That was the reason for the crash.", []),
    ],
)
def test_what_is_open_and_what_answers_it(
    text: str, expected: list[str], status_lines: Callable[[str], list[str]]
) -> None:
    assert status_lines(text) == expected
