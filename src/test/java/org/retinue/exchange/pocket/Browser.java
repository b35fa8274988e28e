package org.retinue.exchange.pocket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/// A real browser without a window, in which a page is opened from a file in a frame as large as a
/// telephone's screen (a window of the browser is never so narrow). A script of the test, which the
/// page is told to let run beside its own, looks at the page and says what it sees.
final class Browser {

    /// What a page says of itself once it stands: how wide it is, what comes first, what is marked,
    /// how small the smallest thing to touch is, and what went wrong.
    private static final String LOOK =
            """
            const wrong = [];
            addEventListener("error", (event) => wrong.push(String(event.message)), true);
            addEventListener("securitypolicyviolation", (event) => wrong.push(event.violatedDirective));
            addEventListener("load", () => setTimeout(() => {
                const text = (selector) => document.querySelector(selector)?.innerText.replace(/\\s+/g, " ").trim() ?? "";
                const seen = (element) => element.getClientRects().length > 0;
                const touched = [...document.querySelectorAll("a, button")].filter(seen);
                parent.postMessage(JSON.stringify({
                    width: document.documentElement.scrollWidth,
                    screen: innerWidth,
                    first: text("main > :first-child .date"),
                    today: text(".is-today .date"),
                    now: text("#now .now:not([hidden])"),
                    next: text("#now .next:not([hidden])"),
                    marked: text(".is-next h3"),
                    language: document.documentElement.lang,
                    direction: document.documentElement.dir,
                    calls: document.querySelectorAll("a[href^='tel:']").length,
                    smallest: Math.round(Math.min(...touched.map((each) => each.getBoundingClientRect().height))),
                    back: getComputedStyle(document.body).backgroundColor,
                    wrong: wrong.join(" | "),
                }), "*");
            }, 300));
            """;

    private final Path folder;
    private final String zone;

    Browser(Path folder) {
        this(folder, "UTC");
    }

    /// On a machine whose clock is in the zone.
    Browser(Path folder, String zone) {
        this.folder = folder;
        this.zone = zone;
    }

    /// Where it is on this machine.
    static Stream<Path> program() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":", -1))
                .map(part -> Path.of(part, "chromium"))
                .filter(Files::isExecutable);
    }

    /// A screen of that many points.
    record Screen(int width, int height) {}

    /// What the page says when it is opened with this behind its address.
    Map<String, String> look(String page, String fragment, Screen screen, String... options)
            throws IOException, InterruptedException, NoSuchAlgorithmException {
        var policy = "script-src ";
        assertTrue(page.contains(policy));
        var looked =
                page.replace(policy, policy + PocketPageTest.hash(LOOK) + " ")
                        .replace("<head>", "<head><script>" + LOOK + "</script>");
        var file = Files.writeString(folder.resolve("page.html"), looked);
        var frame =
                """
                <!doctype html><meta charset="utf-8"><body style="margin:0">
                <pre></pre><iframe style="border:0;width:%dpx;height:%dpx"></iframe>
                <script>
                addEventListener("message", (event) => {
                    document.querySelector("pre").textContent =
                        Object.entries(JSON.parse(event.data)).map((one) => one.join("=")).join("\\n");
                });
                document.querySelector("iframe").src = "%s";
                </script>
                """
                        .formatted(screen.width(), screen.height(), file.toUri() + "#" + fragment);
        var said = Jsoup.parse(dom(frame, options)).expectFirst("pre").wholeText();
        var seen = new TreeMap<String, String>();
        said.lines().map(line -> line.split("=", 2)).forEach(parts -> seen.put(parts[0], parts[1]));
        return seen;
    }

    /// The elements of a document as the browser has them in the end.
    String dom(String document, String... options) throws IOException, InterruptedException {
        var file = Files.writeString(folder.resolve("frame.html"), document);
        var out = folder.resolve("dom.html");
        var command =
                Stream.of(
                                Stream.of(
                                        program().findFirst().orElseThrow().toString(),
                                        "--headless",
                                        "--no-sandbox",
                                        "--disable-gpu",
                                        "--disable-background-networking",
                                        "--disable-component-update",
                                        "--no-first-run",
                                        "--hide-scrollbars",
                                        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
                                        "--virtual-time-budget=3000",
                                        "--user-data-dir=" + folder.resolve("profile"),
                                        "--dump-dom"),
                                Arrays.stream(options),
                                Stream.of(file.toUri().toString()))
                        .flatMap(part -> part)
                        .toList();
        var process = run(command, out);
        try {
            assertTrue(process.waitFor(60, TimeUnit.SECONDS), "the browser ends");
        } finally {
            process.destroyForcibly();
        }
        assertEquals(0, process.exitValue());
        return Files.readString(out, StandardCharsets.UTF_8);
    }

    private Process run(List<String> command, Path out) throws IOException {
        var builder =
                new ProcessBuilder(command)
                        .redirectOutput(out.toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("TZ", zone);
        return builder.start();
    }
}
