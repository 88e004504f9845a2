package dev.todoke.testing;

import dev.todoke.testing.PageSamples.Sample;
import dev.todoke.web.chrome.SampleChrome;
import java.util.HashMap;
import java.util.Locale;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/// Renders a template with its sample, without a server (画面の試し描き).
public final class RenderedPage {

    private static final SpringTemplateEngine ENGINE = engine();

    private RenderedPage() {}

    public static String of(Sample sample, Locale language) {
        var servlet = new MockServletContext();
        var exchange = JakartaServletWebApplication.buildApplication(servlet)
                .buildExchange(
                        new MockHttpServletRequest(servlet, "GET", sample.path()), new MockHttpServletResponse());
        var model = new HashMap<String, Object>(sample.model());
        model.put("chrome", SampleChrome.at(sample.path(), language));
        return ENGINE.process(sample.template(), new WebContext(exchange, language, model));
    }

    private static SpringTemplateEngine engine() {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setEnableSpringELCompiler(false);
        engine.setTemplateResolver(resolver);
        engine.setTemplateEngineMessageSource(SampleChrome.words());
        return engine;
    }
}
