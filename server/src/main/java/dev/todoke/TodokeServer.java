package dev.todoke;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Starts the web faces, the jobs and, unless an external one is named, the embedded database (届の起動).
@SpringBootApplication
public class TodokeServer {

    public static void main(String[] args) {
        SpringApplication.run(TodokeServer.class, args);
    }
}
