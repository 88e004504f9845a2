package dev.todoke.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.todoke.database.Acting;
import dev.todoke.database.Face;
import dev.todoke.facility.FacilityRegister;
import dev.todoke.identity.Role;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.testing.BrowserTest;
import dev.todoke.testing.TestAccounts;
import dev.todoke.testing.Visitor;
import dev.todoke.transport.Manifest;
import dev.todoke.transport.PackageKey;
import dev.todoke.transport.PackageWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
@DisplayName("運搬用ファイルの取込")
class PackageImportTest {

    @Autowired
    private FacilityRegister register;

    @Autowired
    private TestAccounts accounts;

    @TempDir
    private Path folder = Path.of("");

    @Test
    @DisplayName("公開した鍵で封じたファイルを取り込み、受付票を印刷する。壊れたものと2度目は断る")
    void importsWhatWasSealedForUs(Visitor visitor) throws IOException {
        Acting.at(Face.REGISTRY, "1").run(() -> register.record(Sample.hospital("40T01", "しまの診療所")));
        accounts.staff("packages-1", Role.REGISTRAR);
        var page = visitor.signIn(dev.todoke.web.Face.REGISTRY, "packages-1", "/registry/packages");
        var base = page.url();
        var key = PackageKey.read(page.request().get(base + "/key.pem").text()).orElseThrow();
        var sealed = folder.resolve("40T01.todoke");
        var content = Sample.clean("T1").getBytes(StandardCharsets.UTF_8);
        var manifest = new Manifest(new FacilityCode("40T01"), Instant.parse("2026-11-20T01:00:00Z"), 1);
        try (var out = Files.newOutputStream(sealed);
                var writer = new PackageWriter(out, key, manifest)) {
            writer.add("notifications.csv", content.length, new ByteArrayInputStream(content));
        }
        var cut = Files.write(folder.resolve("cut.todoke"), Arrays.copyOf(Files.readAllBytes(sealed), 120));
        page.setInputFiles("#file", cut);
        page.click("main form button[type=submit]");
        assertThat(page.locator(".error-summary")).containsText("途中で切れているか、書き換えられています");
        visitor.hasNoFaults("registry-packages-refused");

        page.setInputFiles("#file", sealed);
        page.click("main form button[type=submit]");
        assertThat(page.locator("main")).containsText("R-20");
        visitor.hasNoFaults("registry-package");
        var pdf = page.request().get(page.url() + "/receipt.pdf");
        assertThat(pdf.body()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));

        page.navigate(base);
        page.setInputFiles("#file", sealed);
        page.click("main form button[type=submit]");
        assertThat(page.locator(".error-summary")).containsText("同じ運搬用ファイルをすでに取り込んでいます");
    }
}
