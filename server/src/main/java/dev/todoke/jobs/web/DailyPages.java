package dev.todoke.jobs.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.jobs.DailyDesk;
import dev.todoke.web.Face;
import dev.todoke.web.Forbidden;
import dev.todoke.web.Notice;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What both houses do with the work of every day (毎日の仕事の操作).
@Component
class DailyPages {

    private final DailyDesk desk;
    private final MessageSource words;

    DailyPages(DailyDesk desk, MessageSource words) {
        this.desk = desk;
        this.words = words;
    }

    String list(Face face, SignedIn who, Model model, Locale locale) {
        Forbidden.unless(who, Permission.RUN_DAILY_WORK);
        model.addAttribute("page", DailyPage.of(face, desk.next(), desk.lines(face.database()), words, locale));
        return "jobs/daily";
    }

    String run(Face face, SignedIn who, String kind, Locale locale, RedirectAttributes redirect) {
        Forbidden.unless(who, Permission.RUN_DAILY_WORK);
        var key = desk.run(who, face.database(), kind) ? "job.daily.notice.asked" : "job.daily.notice.live";
        Notice.say(redirect, words.getMessage(key, null, locale));
        return "redirect:" + DailyPage.path(face);
    }
}
