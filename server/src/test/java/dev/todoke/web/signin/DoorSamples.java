package dev.todoke.web.signin;

import dev.todoke.testing.PageSamples;
import dev.todoke.web.Face;
import dev.todoke.web.FieldError;
import dev.todoke.web.FormErrors;
import java.util.List;
import java.util.Map;

/// The pages of the doors with a model each.
final class DoorSamples implements PageSamples {

    @Override
    public List<Sample> samples() {
        var page = DoorPage.of(Face.PORTAL, "/portal/files");
        var errors = FormErrors.of(List.of(FieldError.of("login", "", "利用者名かパスワードが違います。")));
        return List.of(
                new Sample(
                        "web/sign-in",
                        "/portal/sign-in",
                        Map.of("page", page.withLogin("hospital1"), "errors", errors)),
                new Sample(
                        "web/sign-in-code",
                        "/portal/sign-in/code",
                        Map.of("page", page.withSecret("JBSWY3DPEHPK3PXP"))),
                new Sample("web/confirm", "/portal/confirm", Map.of("page", page)),
                new Sample("web/welcome", "/portal/welcome", Map.of("page", page)),
                new Sample("web/signed-out", "/portal/sign-in/left", Map.of("page", page)));
    }
}
