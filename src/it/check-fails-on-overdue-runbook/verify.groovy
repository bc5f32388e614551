def log = new File(basedir, 'build.log').getText('UTF-8')

assert log.contains('[ERROR] docs/database-full.md:4:16: error: ')
assert log =~ /docs\/database-full\.md:4:16: error: .*due on 2026-07-15.*\[review-stale\]/
assert log =~ /docs\/database-full\.md:\d+:\d+: error: .*bakcup\.md.*\[broken-link\]/
assert log =~ /(?m)^::error file=docs\/database-full\.md,line=4,col=16,title=review-stale::/
assert log.contains('2 findings at or above error, 0 allowed')
assert log.contains("'mvn handbook:baseline'")
assert !log.contains('MojoExecutionException')
assert !log.contains('\tat io.github.handbookmaven')
