import java.util.zip.ZipEntry
import java.util.zip.ZipOutputStream

// An extension that brings a lifecycle of its own: phases pack and ship.
def folder = new File(localRepositoryPath, 'com/acme/shipping/1.0')
folder.mkdirs()
new File(folder, 'shipping-1.0.pom').text = '''<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>com.acme</groupId>
  <artifactId>shipping</artifactId>
  <version>1.0</version>
</project>
'''
new ZipOutputStream(new FileOutputStream(new File(folder, 'shipping-1.0.jar'))).withCloseable { jar ->
  jar.putNextEntry(new ZipEntry('META-INF/plexus/components.xml'))
  jar << '''<component-set>
  <components>
    <component>
      <role>org.apache.maven.lifecycle.Lifecycle</role>
      <implementation>org.apache.maven.lifecycle.Lifecycle</implementation>
      <role-hint>shipping</role-hint>
      <configuration>
        <id>shipping</id>
        <phases>
          <phase>pack</phase>
          <phase>ship</phase>
        </phases>
      </configuration>
    </component>
  </components>
</component-set>
'''
  jar.closeEntry()
}
