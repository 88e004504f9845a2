package dev.todoke.workbench.web;

import dev.todoke.audit.AuditTrail;
import dev.todoke.database.FaceTransactions;
import dev.todoke.sheet.Sheet;
import dev.todoke.sheet.SheetWriter;
import dev.todoke.web.Cell;
import dev.todoke.web.Face;
import dev.todoke.web.Pager;
import dev.todoke.web.PlainTable;
import dev.todoke.web.SheetReply;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.util.UriComponentsBuilder;

/// Every list of the workbench as an xlsx file (作業画面の一覧をExcelの表で受け取る): the same address with `as=xlsx` answers the
/// tables the page shows, all of their pages one after the other. The page asks for permission as always.
@Configuration(proxyBeanMethods = false)
@Profile("registry")
class PageSheets implements HandlerInterceptor, WebMvcConfigurer {

    private static final String ADDRESS = "sheetAddress";
    private static final String ASKED = "as";
    private static final String XLSX = "xlsx";
    private static final int MOST_PAGES = 400;

    private final ObjectProvider<RequestMappingHandlerAdapter> handlers;
    private final ObjectProvider<AuditTrail> audit;
    private final FaceTransactions transactions;

    PageSheets(
            ObjectProvider<RequestMappingHandlerAdapter> handlers,
            ObjectProvider<AuditTrail> audit,
            FaceTransactions transactions) {
        this.handlers = handlers;
        this.audit = audit;
        this.transactions = transactions;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns(Face.REGISTRY.path() + "/**");
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page)
            throws Exception {
        if (page == null || !request.getMethod().equals("GET") || request instanceof OtherPage) {
            return;
        }
        var first = TablesOfPage.of(page.getModel().get("page"));
        if (first.tables().isEmpty()) {
            return;
        }
        if (!XLSX.equals(request.getParameter(ASKED))) {
            page.addObject(ADDRESS, address(request));
            return;
        }
        var sheets = sheets(first, request, response, handler);
        transactions.run(() -> audit.getObject()
                .read(
                        ListAudit.TAKEN,
                        "",
                        Map.of("path", request.getRequestURI(), "rows", Long.toString(rows(sheets)))));
        byte[] file = SheetWriter.bytes(sheets.toArray(Sheet[]::new));
        page.setView((_, _, out) -> {
            out.setContentType(SheetReply.TYPE);
            out.setHeader("Content-Disposition", "attachment; filename=\"list.xlsx\"");
            out.getOutputStream().write(file);
        });
    }

    private List<Sheet> sheets(
            TablesOfPage shown, HttpServletRequest request, HttpServletResponse response, Object handler)
            throws Exception {
        int pages = shown.pager().map(Pager::pages).orElse(1);
        var all = new ArrayList<List<List<Cell>>>();
        for (int i = 0; i < shown.tables().size(); i++) {
            all.add(new ArrayList<>());
        }
        for (int number = 1; number <= Math.min(pages, MOST_PAGES); number++) {
            var of = pages == 1 ? shown : page(number, request, response, handler);
            for (int i = 0; i < Math.min(all.size(), of.tables().size()); i++) {
                var rows = of.tables().get(i).rows();
                // a table beside the paged one is the same on every page
                if (number == 1 || !rows.equals(all.get(i))) {
                    all.get(i).addAll(rows);
                }
            }
        }
        var sheets = new ArrayList<Sheet>();
        for (int i = 0; i < all.size(); i++) {
            var table = shown.tables().get(i);
            var caption = pages > MOST_PAGES
                    ? "先頭%,d行 %s".formatted(MOST_PAGES * Pager.SIZE, table.caption())
                    : table.caption();
            sheets.add(SheetReply.sheet(new PlainTable(
                    all.size() == 1 ? caption : (i + 1) + " " + caption, table.columns(), all.get(i), table.empty())));
        }
        return sheets;
    }

    private TablesOfPage page(int number, HttpServletRequest request, HttpServletResponse response, Object handler)
            throws Exception {
        var page = handlers.getObject().handle(new OtherPage(request, number), response, handler);
        return TablesOfPage.of(page == null ? null : page.getModel().get("page"));
    }

    private static long rows(List<Sheet> sheets) {
        long rows = 0;
        for (var sheet : sheets) {
            for (var _ : sheet.rows()) {
                rows++;
            }
        }
        return rows;
    }

    private static String address(HttpServletRequest request) {
        var builder = UriComponentsBuilder.fromPath(request.getRequestURI());
        if (request.getQueryString() != null) {
            builder.query(request.getQueryString());
        }
        return builder.replaceQueryParam("page")
                .replaceQueryParam(ASKED, XLSX)
                .build()
                .toUriString();
    }

    /// The same request for another page of the list.
    private static final class OtherPage extends HttpServletRequestWrapper {

        private final String number;

        OtherPage(HttpServletRequest request, int number) {
            super(request);
            this.number = Integer.toString(number);
        }

        @Override
        public @Nullable String getParameter(String name) {
            return name.equals("page") ? number : super.getParameter(name);
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return name.equals("page") ? new String[] {number} : super.getParameterValues(name);
        }
    }
}
