package dev.uketsuke.console;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The published form of a ticket; open to everybody. */
@RestController
@Tag(name = "Schema", description = "The published form of a ticket")
class SchemaApi {
    @GetMapping(path = "/api/schema/ticket.json", produces = "application/schema+json")
    @Operation(summary = "JSON Schema 2020-12 of a ticket")
    ResponseEntity<Resource> ticket() {
        return ResponseEntity.ok(new ClassPathResource("schema/ticket.json"));
    }
}
