package dev.todoke.web.chrome;

import dev.todoke.web.ConnectionCheck;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/// The page for what could not be shown (エラー画面): a sentence, a way on, and a number that stands in the log too.
///
/// The reader never sees a stack trace; the log never sees what the reader had typed.
@Controller
class FaultController implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(FaultController.class);
    private static final Set<Integer> WITH_WORDS = Set.of(400, 403, 404, 405, 413);
    private static final int NUMBERS = 0x1000000;

    private final SecureRandom random = new SecureRandom();

    @RequestMapping("/error")
    String fault(HttpServletRequest request, HttpServletResponse response, Model model) {
        int status = status(request);
        String number = String.format(Locale.ROOT, "F-%06X", random.nextInt(NUMBERS));
        record(number, status, request);
        response.setStatus(status);
        model.addAttribute("number", number);
        model.addAttribute("status", status);
        model.addAttribute("words", words(status, request));
        return "web/fault";
    }

    /// Words of whoever refused the connection come first.
    private static String words(int status, HttpServletRequest request) {
        if (request.getAttribute(ConnectionCheck.WORDS) instanceof String own) {
            return own;
        }
        return WITH_WORDS.contains(status) ? "web.fault." + status : "web.fault.500";
    }

    private static void record(String number, int status, HttpServletRequest request) {
        var cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        var path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (cause instanceof Throwable thrown) {
            LOG.error("fault {}: status {} at {}", number, status, path, thrown);
        } else {
            LOG.info("fault {}: status {} at {}", number, status, path);
        }
    }

    private static int status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
    }
}
