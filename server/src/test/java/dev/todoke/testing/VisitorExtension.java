package dev.todoke.testing;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/// Gives a test method its [Visitor] and closes it afterwards.
final class VisitorExtension implements ParameterResolver, AfterEachCallback {

    private static final ExtensionContext.Namespace SPACE = ExtensionContext.Namespace.create(VisitorExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Visitor.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var environment = SpringExtension.getApplicationContext(context).getEnvironment();
        var visitor = new Visitor("http://localhost:" + environment.getRequiredProperty("local.server.port"));
        context.getStore(SPACE).put(Visitor.class, visitor);
        return visitor;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var visitor = context.getStore(SPACE).get(Visitor.class, Visitor.class);
        if (visitor != null) {
            visitor.leave();
        }
    }
}
