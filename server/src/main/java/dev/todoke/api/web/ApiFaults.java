package dev.todoke.api.web;

import dev.todoke.api.Problem;
import dev.todoke.api.ProblemKind;
import dev.todoke.api.Refusal;
import dev.todoke.web.NoSuchPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/// Turns what a controller could not do into a problem document (エラーの応答). The log never sees what was sent.
@ControllerAdvice(basePackages = {"dev.todoke.api.web", "dev.todoke.intake.web.api", "dev.todoke.inquiry.web.api"})
class ApiFaults {

    private static final Logger LOG = LoggerFactory.getLogger(ApiFaults.class);
    private static final int NUMBERS = 0x1000000;

    private final ReplyWriter replies;
    private final SecureRandom random = new SecureRandom();

    ApiFaults(ReplyWriter replies) {
        this.replies = replies;
    }

    @ExceptionHandler(Refusal.class)
    void refused(Refusal refusal, HttpServletResponse response) throws IOException {
        replies.write(response, refusal.problem());
    }

    @ExceptionHandler(NoSuchPage.class)
    void unknown(HttpServletRequest request, HttpServletResponse response) throws IOException {
        replies.write(response, Problem.of(ProblemKind.NOT_FOUND, TokenFilter.language(request), "not-found"));
    }

    @ExceptionHandler(HttpMessageNotReadableException.class)
    void unreadable(HttpServletRequest request, HttpServletResponse response) throws IOException {
        replies.write(
                response, Problem.of(ProblemKind.UNREADABLE, TokenFilter.language(request), "unreadable-body", ""));
    }

    @ExceptionHandler(HttpMediaTypeNotSupportedException.class)
    void otherForm(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var type = request.getContentType();
        replies.write(
                response,
                Problem.of(
                        ProblemKind.MEDIA_TYPE,
                        TokenFilter.language(request),
                        "content-type",
                        "application/json",
                        type == null ? "" : type));
    }

    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    void wrongValue(MethodArgumentTypeMismatchException wrong, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var type = wrong.getRequiredType();
        replies.write(
                response,
                Problem.of(
                        ProblemKind.REFUSED,
                        TokenFilter.language(request),
                        "not-allowed-value",
                        wrong.getName(),
                        type == null ? "" : type.getSimpleName(),
                        String.valueOf(wrong.getValue())));
    }

    /// The connection to the database broke: what was begun is undone, and the same may be sent again.
    @ExceptionHandler(TransactionException.class)
    void busy(TransactionException broken, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        LOG.warn(
                "a hospital system was asked to come again: {}",
                broken.getClass().getSimpleName());
        response.setHeader(HttpHeaders.RETRY_AFTER, TokenFilter.SECONDS_WHEN_BUSY);
        var locale = TokenFilter.language(request);
        replies.write(response, Problem.of(ProblemKind.BUSY, locale, "busy", TokenFilter.SECONDS_WHEN_BUSY));
    }

    @ExceptionHandler(Exception.class)
    void failed(Exception failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var number = String.format(Locale.ROOT, "F-%06X", random.nextInt(NUMBERS));
        LOG.error("fault {} of a hospital system's call", number, failure);
        replies.write(response, Problem.of(ProblemKind.FAULT, TokenFilter.language(request), "fault", number));
    }
}
