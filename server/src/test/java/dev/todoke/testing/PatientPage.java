package dev.todoke.testing;

import com.microsoft.playwright.Page;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;

/// A page that is read and typed into only when it has come completely (読み込みを待つ画面): a click returns when the
/// answer begins, and a Tab pressed in half a page has no next field to go to.
final class PatientPage implements InvocationHandler {

    private static final Set<String> NEEDING_THE_WHOLE_PAGE = Set.of(
            "check",
            "click",
            "content",
            "evaluate",
            "fill",
            "focus",
            "innerHTML",
            "innerText",
            "inputValue",
            "isVisible",
            "keyboard",
            "locator",
            "press",
            "selectOption",
            "textContent",
            "title",
            "uncheck",
            "url");

    private final Page page;

    private PatientPage(Page page) {
        this.page = page;
    }

    static Page of(Page page) {
        return (Page) Proxy.newProxyInstance(
                PatientPage.class.getClassLoader(), new Class<?>[] {Page.class}, new PatientPage(page));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (NEEDING_THE_WHOLE_PAGE.contains(method.getName())
                || method.getName().startsWith("getBy")) {
            page.waitForLoadState();
        }
        try {
            return method.invoke(page, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
