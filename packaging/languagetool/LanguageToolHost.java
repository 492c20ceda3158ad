// SPDX-License-Identifier: GPL-3.0-or-later

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;

/**
 * Runs LanguageTool's HTTP server for as long as the program that started it lives.
 *
 * <p>That program holds the other end of standard input. However it dies, the system closes that end, and this virtual
 * machine halts. The server is reached by reflection, so that compiling needs none of LanguageTool's jars.
 */
public final class LanguageToolHost {
    /** Written to standard output on a line of its own once the server holds its port. */
    private static final String READY = "FAIRHAND READY";

    private LanguageToolHost() {}

    /** Starts the server with its own command line arguments. */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        Thread watch = new Thread(LanguageToolHost::haltAtEndOfInput, "end of input");
        watch.setDaemon(true);
        watch.start();
        try {
            Class.forName("org.languagetool.server.HTTPServer")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) arguments);
        } catch (InvocationTargetException failure) {
            System.err.println(failure.getCause());
            Runtime.getRuntime().halt(1);
        }
        System.out.println(READY);
        System.out.flush();
    }

    private static void haltAtEndOfInput() {
        try {
            while (System.in.read() >= 0) {
                continue;
            }
        } catch (IOException closed) {
            // A broken pipe says the same as its end: nobody holds it any more.
        }
        Runtime.getRuntime().halt(0);
    }
}
