package dev.todoke.linkage.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.linkage.Suspicion;
import dev.todoke.linkage.desk.ClerkNames;
import dev.todoke.linkage.desk.PersonReading;
import dev.todoke.linkage.store.PersonGroupStore;
import dev.todoke.web.FieldError;
import dev.todoke.web.Forbidden;
import dev.todoke.web.FormErrors;
import dev.todoke.web.NoSuchPage;
import dev.todoke.web.Notice;
import dev.todoke.web.PageWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// finding and looking at a person's reports (人の統合・分割).
@Controller
@Profile("registry")
class PersonsController {

    private static final String PATH = "/registry/persons";

    private final PersonReading reading;
    private final ClerkNames clerks;
    private final MessageSource messages;

    PersonsController(PersonReading reading, ClerkNames clerks, MessageSource messages) {
        this.reading = reading;
        this.clerks = clerks;
        this.messages = messages;
    }

    /// Finds by the number of a person or of a report; both are our own and say nothing about anybody.
    @GetMapping(PATH)
    String find(SignedIn who, @RequestParam(defaultValue = "") String number, Model model, Locale locale) {
        Forbidden.unless(who, Permission.VIEW_PERSONS);
        var words = new PageWords(messages, locale);
        String typed = number.strip();
        var found = typed.isEmpty() ? Optional.<Long>empty() : reading.find(typed);
        if (found.isPresent()) {
            return "redirect:" + address(found.get());
        }
        if (!typed.isEmpty()) {
            model.addAttribute(
                    "errors",
                    FormErrors.of(List.of(FieldError.of(
                            "number",
                            words.say("linkage.persons.number"),
                            words.say("linkage.persons.unknown", typed)))));
        }
        model.addAttribute("page", PersonsPage.of(typed, reading.weakest(), words));
        return "linkage/persons";
    }

    @GetMapping(PATH + "/{number:P-[0-9]+}")
    String person(SignedIn who, @PathVariable String number, Model model, Locale locale, RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.VIEW_PERSONS);
        var words = new PageWords(messages, locale);
        long asked = PersonGroupStore.number(number).orElseThrow(NoSuchPage::new);
        long present = reading.find(number).orElseThrow(NoSuchPage::new);
        if (present != asked) {
            Notice.say(redirect, words.say("linkage.person.forwarded", number, PersonGroupStore.text(present)));
            return "redirect:" + address(present);
        }
        var opened = reading.open(present).orElseThrow(NoSuchPage::new);
        model.addAttribute("page", PersonFilePage.of(opened, who.may(Permission.REGROUP_PERSONS), clerks::of, words));
        return "linkage/person";
    }

    /// Persons that may need a second look, with the way to their page.
    @GetMapping(PATH + "/suspects")
    String suspects(
            SignedIn who, @RequestParam(defaultValue = "BIRTH_DATES") Suspicion reason, Model model, Locale locale) {
        Forbidden.unless(who, Permission.VIEW_PERSONS);
        model.addAttribute("page", SuspectsPage.of(reason, reading.suspects(reason), new PageWords(messages, locale)));
        return "linkage/suspects";
    }

    static String address(long person) {
        return PATH + "/" + PersonGroupStore.text(person);
    }
}
