package dev.todoke.inquiry.web;

import dev.todoke.inquiry.desk.InquiryAnswer;
import dev.todoke.intake.ItemForm;
import dev.todoke.web.FormErrors;
import dev.todoke.web.PageWords;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.ui.Model;

/// Puts a refusal into a page (断りの表示): the input is kept, the summary says why.
final class Answers {

    private static final int REFUSED = 422;

    private Answers() {}

    static void refused(InquiryAnswer answer, Model model, HttpServletResponse response, PageWords words) {
        response.setStatus(REFUSED);
        model.addAttribute("errors", errors(answer, words));
    }

    static FormErrors errors(InquiryAnswer answer, PageWords words) {
        return switch (answer) {
            case InquiryAnswer.Done _ -> FormErrors.none();
            case InquiryAnswer.Refused(var reasons) ->
                FormErrors.refusal(
                        reasons.stream().map(r -> r.in(words.locale())).toList());
            case InquiryAnswer.Faulty(var findings) -> ItemForm.errors(findings, words.locale());
            case InquiryAnswer.Stale(int seen, int newest) ->
                FormErrors.refusal(
                        List.of(words.say("inquiry.stale", Integer.toString(seen), Integer.toString(newest))));
        };
    }
}
