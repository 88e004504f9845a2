package dev.todoke.web.signin;

import dev.todoke.identity.InviteAccount.Fault;
import dev.todoke.identity.SignInDesk;
import dev.todoke.identity.SignInDesk.WelcomeAnswer;
import dev.todoke.web.Face;
import dev.todoke.web.FieldError;
import dev.todoke.web.FormErrors;
import dev.todoke.web.Notice;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where an invited person sets a password (招待の受け取り).
@Controller
@RequestMapping("/{face:portal|registry|office|applicant}/welcome")
class WelcomeController {

    private final OpenFaces faces;
    private final SignInDesk desk;

    WelcomeController(OpenFaces faces, SignInDesk desk) {
        this.faces = faces;
        this.desk = desk;
    }

    @GetMapping
    String ask(@PathVariable String face, Model model) {
        model.addAttribute("page", DoorPage.of(faces.named(face), ""));
        return "web/welcome";
    }

    @PostMapping
    String takeUp(
            @PathVariable String face,
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        Face door = faces.named(face);
        var answer = password.equals(again)
                ? desk.welcome(door.key(), login, code, password, request.getRemoteAddr())
                : new WelcomeAnswer.Refused(List.of(new Fault("again", "二つのパスワードが違います。同じものを入れてください。")));
        return switch (answer) {
            case WelcomeAnswer.Done() -> {
                Notice.say(redirect, "パスワードを決めました。サインインして、第二の認証を登録してください。");
                yield "redirect:" + door.path() + "/sign-in";
            }
            case WelcomeAnswer.Refused(var faults) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("page", DoorPage.of(door, "").withLogin(login));
                model.addAttribute(
                        "errors",
                        FormErrors.of(faults.stream()
                                .map(fault -> FieldError.of(fault.field(), "", fault.sentence()))
                                .toList()));
                yield "web/welcome";
            }
        };
    }
}
