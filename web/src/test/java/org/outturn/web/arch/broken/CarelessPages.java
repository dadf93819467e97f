package org.outturn.web.arch.broken;

import jakarta.ws.rs.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.apache.poi.ss.usermodel.Sheet;

/** Does by itself what services are for. */
@Path("careless")
class CarelessPages {

  BrokenThing entity() {
    return new BrokenThing();
  }

  boolean query(Connection connection) throws SQLException {
    return connection.isValid(1);
  }

  int sheet(Sheet sheet) {
    return sheet.getLastRowNum();
  }

  Instant now() {
    return Instant.now();
  }
}
