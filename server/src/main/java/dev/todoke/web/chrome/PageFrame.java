package dev.todoke.web.chrome;

import dev.todoke.identity.Affiliation;
import dev.todoke.identity.Permission;
import dev.todoke.identity.SignInDesk;
import dev.todoke.identity.SignedIn;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.web.Face;
import dev.todoke.web.FacilityNames;
import dev.todoke.web.NavigationItem;
import dev.todoke.web.security.OpenSession;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.core.env.Environment;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

/// Gives every page its frame (画面の枠): face, user, menu, language, practice band.
@ControllerAdvice
class PageFrame {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    /// Entries of a higher order than this are opened from the end of the menu.
    private static final int IN_SIGHT = 85;

    private final MessageSource words;
    private final StyleSheets styleSheets;
    private final ObjectProvider<FacilityNames> facilities;
    private final List<NavigationItem> navigation;
    private final Clock clock;
    private final boolean practice;

    PageFrame(
            MessageSource words,
            StyleSheets styleSheets,
            ObjectProvider<FacilityNames> facilities,
            ObjectProvider<NavigationItem> navigation,
            Clock clock,
            Environment environment) {
        this.words = words;
        this.styleSheets = styleSheets;
        this.facilities = facilities;
        this.navigation = navigation.stream()
                .sorted(Comparator.comparingInt(NavigationItem::order).thenComparing(NavigationItem::path))
                .toList();
        this.clock = clock;
        this.practice = environment.getProperty("todoke.demo.enabled", Boolean.class, false);
    }

    @ModelAttribute("chrome")
    Chrome chrome(HttpServletRequest request, Locale locale) {
        String path = askedPath(request);
        Optional<Face> face = Face.ofPath(path);
        Optional<SignedIn> who = signedIn(request);
        String home = face.map(Face::path).orElse("/");
        String language = locale.getLanguage().equals("en") ? "en" : "ja";
        return new Chrome(
                face.map(Face::key).orElse("start"),
                say(face.map(Face::messageKey).orElse("web.face.start"), locale),
                home,
                practice,
                who.isPresent(),
                who.map(SignedIn::name).orElse(""),
                who.map(SignedIn::affiliation)
                        .map(where -> place(where, locale))
                        .orElse(""),
                home + "/sign-out",
                "/help" + face.map(f -> "#" + f.key()).orElse(""),
                language,
                otherLanguage(request, path, language),
                face.map(f -> menu(f, path, who, locale, item -> item.order() <= IN_SIGHT))
                        .orElse(List.of()),
                face.map(f -> menu(f, path, who, locale, item -> item.order() > IN_SIGHT))
                        .orElse(List.of()),
                styleSheets.path(),
                words.getMessage(
                        "web.printed",
                        new Object[] {PRINTED.format(clock.instant().atZone(TOKYO)), path},
                        locale));
    }

    private List<Chrome.MenuEntry> menu(
            Face face, String path, Optional<SignedIn> who, Locale locale, Predicate<NavigationItem> part) {
        if (face.needsAccount() && who.isEmpty()) {
            return List.of();
        }
        return navigation.stream()
                .filter(item -> item.face() == face && part.test(item) && shown(item, who))
                .map(item -> new Chrome.MenuEntry(
                        item.path(), say(item.messageKey(), locale), isCurrent(item.path(), path, face)))
                .toList();
    }

    private static boolean shown(NavigationItem item, Optional<SignedIn> who) {
        return item.permission().isEmpty()
                || who.filter(w -> w.may(Permission.valueOf(item.permission()))).isPresent();
    }

    private static boolean isCurrent(String entry, String path, Face face) {
        return path.equals(entry) || !entry.equals(face.path()) && path.startsWith(entry + "/");
    }

    private String place(Affiliation where, Locale locale) {
        return switch (where) {
            case Affiliation.AtFacility(var facility) -> facilityName(facility);
            case Affiliation.AtRegistry _ -> say(Face.REGISTRY.messageKey(), locale);
            case Affiliation.AtOffice _ -> say(Face.OFFICE.messageKey(), locale);
            case Affiliation.AsApplicant(var organisation) -> organisation;
        };
    }

    private String facilityName(FacilityCode facility) {
        var names = facilities.getIfAvailable();
        return names == null ? facility.value() : names.nameOf(facility);
    }

    private String say(String key, Locale locale) {
        return words.getMessage(key, null, locale);
    }

    /// Read from the request, not from the security context: an error page is drawn after that one has ended.
    private static Optional<SignedIn> signedIn(HttpServletRequest request) {
        return OpenSession.of(request)
                .map(OpenSession::session)
                .filter(SignInDesk.Session::complete)
                .map(SignInDesk.Session::who);
    }

    /// The address the reader asked for, also while an error page is drawn.
    private static String askedPath(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                ? asked
                : request.getRequestURI();
    }

    private static String otherLanguage(HttpServletRequest request, String path, String language) {
        var builder = UriComponentsBuilder.fromPath(path);
        if (request.getMethod().equals("GET") && request.getQueryString() != null) {
            builder.query(request.getQueryString());
        }
        return builder.replaceQueryParam("lang", language.equals("ja") ? "en" : "ja")
                .build()
                .toUriString();
    }
}
