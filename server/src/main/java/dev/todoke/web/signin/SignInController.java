package dev.todoke.web.signin;

import dev.todoke.identity.SignInDesk;
import dev.todoke.identity.SignInDesk.PasswordAnswer;
import dev.todoke.web.Face;
import dev.todoke.web.FieldError;
import dev.todoke.web.FormErrors;
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

/// The first step at a door (サインイン): login and password.
@Controller
@RequestMapping("/{face:portal|registry|office|applicant}")
class SignInController {

    private final OpenFaces faces;
    private final SignInDesk desk;

    SignInController(OpenFaces faces, SignInDesk desk) {
        this.faces = faces;
        this.desk = desk;
    }

    @GetMapping("/sign-in")
    String door(
            @PathVariable String face,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            Model model) {
        var page = DoorPage.of(faces.named(face), next);
        if (OpenSession.of(request).filter(open -> open.session().complete()).isPresent()) {
            return "redirect:" + page.next();
        }
        model.addAttribute("page", page);
        return "web/sign-in";
    }

    @PostMapping("/sign-in")
    String password(
            @PathVariable String face,
            @RequestParam(defaultValue = "") String next,
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Face door = faces.named(face);
        var page = DoorPage.of(door, next).withLogin(login);
        return switch (desk.password(door.key(), login, password, request.getRemoteAddr())) {
            case PasswordAnswer.Accepted(var token) -> {
                FaceCookie.form(door).remove(request, response);
                FaceCookie.session(door).write(request, response, token);
                yield "redirect:" + door.path() + "/sign-in/code" + page.nextQuery();
            }
            case PasswordAnswer.Refused(var reason) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("errors", FormErrors.of(List.of(FieldError.of("login", "", reason))));
                model.addAttribute("page", page);
                yield "web/sign-in";
            }
        };
    }

    @PostMapping("/sign-out")
    String signOut(@PathVariable String face, HttpServletRequest request, HttpServletResponse response) {
        Face door = faces.named(face);
        OpenSession.of(request).ifPresent(open -> desk.signOut(open.token()));
        FaceCookie.session(door).remove(request, response);
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        return "redirect:" + door.path() + "/sign-in/left";
    }

    @GetMapping("/sign-in/left")
    String left(@PathVariable String face, Model model) {
        model.addAttribute("page", DoorPage.of(faces.named(face), ""));
        return "web/signed-out";
    }
}
