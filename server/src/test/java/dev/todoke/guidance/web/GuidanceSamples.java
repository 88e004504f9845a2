package dev.todoke.guidance.web;

import dev.todoke.guidance.ConditionCheck;
import dev.todoke.guidance.Connecting;
import dev.todoke.guidance.RegistryRoom;
import dev.todoke.testing.PageSamples;
import dev.todoke.web.PageWords;
import dev.todoke.web.chrome.SampleChrome;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The pages of help, which anybody may open.
final class GuidanceSamples implements PageSamples {

    @Override
    public List<Sample> samples() {
        var words = new PageWords(SampleChrome.words(), Locale.JAPANESE);
        var seen = ConditionCheck.seen(new Connecting("Firefox/128", "TLSv1.3"));
        var rooms = RegistryRoom.all();
        return List.of(
                new Sample(
                        "guidance/conditions",
                        ConditionsPage.PATH,
                        Map.of("page", ConditionsPage.of(seen, ConditionCheck.notMeasured(), words))),
                new Sample(
                        "guidance/contacts",
                        ContactsPage.PATH,
                        Map.of("page", ContactsPage.of(rooms.getFirst(), rooms, "", words))),
                new Sample(
                        "guidance/manual",
                        GuidanceController.MANUAL,
                        Map.of("page", ManualPage.of("https://practice.example.invalid", Locale.JAPANESE))));
    }
}
