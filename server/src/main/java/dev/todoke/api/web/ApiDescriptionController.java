package dev.todoke.api.web;

import dev.todoke.api.ApiCaller;
import dev.todoke.api.ApiReply;
import dev.todoke.api.Problem;
import dev.todoke.api.ProblemKind;
import dev.todoke.api.Refusal;
import dev.todoke.web.NoSuchPage;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/// The description of the interface (システム連携の仕様), open to everybody, and what is answered at any other address.
@Controller
@Profile("portal")
class ApiDescriptionController {

    private final String description;

    ApiDescriptionController() {
        try (var file = ApiDescriptionController.class.getResourceAsStream("/api/openapi.json")) {
            if (file == null) {
                throw new NoSuchPage();
            }
            this.description = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping(ApiChain.DESCRIPTION)
    ApiReply description() {
        return ApiReply.ok(new ApiReply.Written(description));
    }

    @RequestMapping({"/api", "/api/**"})
    ApiReply elsewhere(ApiCaller caller, HttpServletRequest request) {
        throw new Refusal(Problem.of(ProblemKind.NOT_FOUND, caller.locale(), "no-address", request.getMethod()));
    }
}
