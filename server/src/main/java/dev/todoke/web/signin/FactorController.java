package dev.todoke.web.signin;

import dev.todoke.identity.SignInDesk;
import dev.todoke.identity.SignInDesk.FactorAnswer;
import dev.todoke.web.Face;
import dev.todoke.web.FieldError;
import dev.todoke.web.FormErrors;
import dev.todoke.web.Notice;
import dev.todoke.web.security.FaceCookie;
import dev.todoke.web.security.OpenSession;
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

/// The second step at a door (第二の認証要素), and the same question again before a sensitive act.
@Controller
@RequestMapping("/{face:portal|registry|office|applicant}")
class FactorController {

    private final OpenFaces faces;
    private final SignInDesk desk;

    FactorController(OpenFaces faces, SignInDesk desk) {
        this.faces = faces;
        this.desk = desk;
    }

    @GetMapping("/sign-in/code")
    String ask(
            @PathVariable String face,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            Model model) {
        var page = DoorPage.of(faces.named(face), next);
        var open = OpenSession.of(request);
        if (open.isEmpty()) {
            return "redirect:" + page.face().path() + "/sign-in" + page.nextQuery();
        }
        if (open.get().session().complete()) {
            return "redirect:" + page.next();
        }
        model.addAttribute("page", withSecret(page, open.get().token()));
        return "web/sign-in-code";
    }

    @PostMapping("/sign-in/code")
    String answer(
            @PathVariable String face,
            @RequestParam(defaultValue = "") String next,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        var page = DoorPage.of(faces.named(face), next);
        var token = OpenSession.of(request).map(OpenSession::token).orElse("");
        return proceed(
                desk.factor(token, code),
                withSecret(page, token),
                "web/sign-in-code",
                request,
                response,
                redirect,
                model);
    }

    @GetMapping("/confirm")
    String askAgain(@PathVariable String face, @RequestParam(defaultValue = "") String next, Model model) {
        model.addAttribute("page", DoorPage.of(faces.named(face), next));
        return "web/confirm";
    }

    @PostMapping("/confirm")
    String answerAgain(
            @PathVariable String face,
            @RequestParam(defaultValue = "") String next,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        var page = DoorPage.of(faces.named(face), next);
        var token = OpenSession.of(request).map(OpenSession::token).orElse("");
        return proceed(desk.confirm(token, code), page, "web/confirm", request, response, redirect, model);
    }

    private DoorPage withSecret(DoorPage page, String token) {
        return desk.factorToSetUp(token).map(page::withSecret).orElse(page);
    }

    private static String proceed(
            FactorAnswer answer,
            DoorPage page,
            String template,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect,
            Model model) {
        Face face = page.face();
        return switch (answer) {
            case FactorAnswer.Accepted(var token) -> {
                FaceCookie.session(face).write(request, response, token);
                yield "redirect:" + page.next();
            }
            case FactorAnswer.Refused(var reason) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("errors", FormErrors.of(List.of(FieldError.of("code", "", reason))));
                model.addAttribute("page", page);
                yield template;
            }
            case FactorAnswer.Ended(var reason) -> {
                FaceCookie.session(face).remove(request, response);
                Notice.say(redirect, reason);
                yield "redirect:" + face.path() + "/sign-in" + page.nextQuery();
            }
        };
    }
}
