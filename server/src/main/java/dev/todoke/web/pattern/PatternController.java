package dev.todoke.web.pattern;

import dev.todoke.web.FieldError;
import dev.todoke.web.FormErrors;
import dev.todoke.web.Notice;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// Shows the shared parts of a page (画面の部品の見本).
@Controller
class PatternController {

    @GetMapping("/_pattern")
    String filled(Model model) {
        model.addAttribute("page", PatternPage.sample());
        model.addAttribute(Notice.ATTRIBUTE, "下書きを保存しました。");
        return "web/pattern";
    }

    @PostMapping("/_pattern")
    String refused(Model model) {
        model.addAttribute("page", PatternPage.sample());
        model.addAttribute(
                "errors",
                new FormErrors(
                        List.of(
                                new FieldError("birth", "6 生年月日", "生年月日が診断日より後です。どちらかを直してください。", "D01"),
                                new FieldError("side", "8 側性", "「側性なし」は肺(C34.1)には選べません。", "L02")),
                        List.of(new FieldError("note", "備考", "備考に数字だけが入っています。", ""))));
        return "web/pattern";
    }
}
