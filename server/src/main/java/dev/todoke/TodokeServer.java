package dev.todoke;

import dev.todoke.start.ServerProgram;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/// Starts the web faces, the jobs and, unless an external one is named, the embedded database (届の起動).
// two modules may have a class of the same name; a bean is known by its full one
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class TodokeServer {

    public static void main(String[] args) {
        var status = ServerProgram.run(TodokeServer.class, args);
        // the server goes on in its own threads; everything else has ended here
        if (status != ServerProgram.RUNNING) {
            System.exit(status);
        }
    }
}
