package dev.todoke.api.web;

import dev.todoke.api.ApiReply;
import dev.todoke.api.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Writes answers as JSON and refusals as problem documents (応答の書き出し).
@Component
class ReplyWriter {

    private final JsonMapper json;

    ReplyWriter(JsonMapper json) {
        this.json = json;
    }

    void write(HttpServletResponse response, ApiReply reply) throws IOException {
        if (!reply.location().isEmpty()) {
            response.setHeader(HttpHeaders.LOCATION, reply.location());
        }
        switch (reply.body()) {
            case ApiReply.Text(var text) -> send(response, reply.status(), "text/plain;charset=UTF-8", text);
            case ApiReply.Written(var written) -> send(response, reply.status(), "application/json", written);
            case ApiReply.Typed(var type, var text) -> send(response, reply.status(), type, text);
            case Object body -> send(response, reply.status(), "application/json", json.writeValueAsString(body));
        }
    }

    void write(HttpServletResponse response, Problem problem) throws IOException {
        send(response, problem.status(), "application/problem+json", json.writeValueAsString(problem));
    }

    private static void send(HttpServletResponse response, int status, String type, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType(type);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
