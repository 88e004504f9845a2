package dev.todoke.question.web;

import dev.todoke.identity.SignedIn;
import dev.todoke.kernel.Sentence;
import dev.todoke.question.desk.QuestionDesk;
import dev.todoke.web.FormErrors;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.springframework.ui.Model;

/// What both sides do alike when they write (書くときの共通の部分).
final class Speaking {

    private static final int REFUSED = 422;

    private Speaking() {}

    static QuestionDesk.Speaker by(SignedIn who) {
        return new QuestionDesk.Speaker(who.account().toString(), who.name());
    }

    static void refused(List<Sentence> reasons, Model model, HttpServletResponse response, Locale locale) {
        response.setStatus(REFUSED);
        model.addAttribute(
                "errors",
                FormErrors.refusal(
                        reasons.stream().map(reason -> reason.in(locale)).toList()));
    }
}
