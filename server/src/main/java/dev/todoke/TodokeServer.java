package dev.todoke;

import dev.todoke.start.ServerProgram;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Starts the web faces, the jobs and, unless an external one is named, the embedded database (届の起動).
@SpringBootApplication
public class TodokeServer {

    public static void main(String[] args) {
        var status = ServerProgram.run(args);
        // the server goes on in its own threads; everything else has ended here
        if (status != ServerProgram.RUNNING) {
            System.exit(status);
        }
    }
}
