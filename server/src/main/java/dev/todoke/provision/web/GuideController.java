package dev.todoke.provision.web;

import dev.todoke.kernel.Coded;
import dev.todoke.provision.application.Guide;
import dev.todoke.web.Choice;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Which article, which form, which desk (根拠条項の案内, A-01). Asks nothing personal, so the answers stand in the address.
@Controller
@Profile("applicant")
class GuideController {

    private final ReasonWords words;
    private final MessageSource messages;

    GuideController(ReasonWords words, MessageSource messages) {
        this.words = words;
        this.messages = messages;
    }

    @GetMapping("/applicant/guide")
    String guide(@RequestParam Map<String, String> sent, Model model, Locale locale) {
        model.addAttribute("page", page(sent, locale));
        return "provision/guide";
    }

    private GuidePage page(Map<String, String> sent, Locale locale) {
        var guide = read(sent);
        List<GuidePage.Found> found = List.of();
        String elsewhere = "";
        if (guide.isPresent()) {
            switch (guide.get().advice()) {
                case Guide.Advice.Apply(var article, var kind) ->
                    found = List.of(GuidePage.Found.of(guide.get(), article, kind));
                case Guide.Advice.AskFirst(var why) -> elsewhere = words.sentence(why, locale);
            }
        }
        return new GuidePage(
                choices(Guide.Who.values(), "who", locale),
                choices(Guide.Aim.values(), "aim", locale),
                sent,
                found,
                elsewhere);
    }

    private static Optional<Guide> read(Map<String, String> sent) {
        var aim = Coded.find(Guide.Aim.values(), sent.getOrDefault("aim", ""));
        return Coded.find(Guide.Who.values(), sent.getOrDefault("who", ""))
                .flatMap(who -> aim.map(what ->
                        new Guide(who, what, yes(sent, "identifiable"), yes(sent, "several"), yes(sent, "early"))));
    }

    private static boolean yes(Map<String, String> sent, String name) {
        return sent.getOrDefault(name, "").equals("yes");
    }

    private List<Choice> choices(Coded[] values, String kind, Locale locale) {
        return Arrays.stream(values)
                .map(value -> Choice.of(
                        value.code(),
                        ReasonWords.english(locale)
                                ? messages.getMessage("provision.guide." + kind + "." + value.code(), null, locale)
                                : value.ja()))
                .toList();
    }
}
