<#-- One part a line: its licences separated by |, name, version, address; separated by tabs. Read by the About card. -->
<#list dependencyMap as e>
<#assign part = e.getKey()>
<#list e.getValue() as licence>${licence}<#sep>|</#list>	${part.name}	${part.version}	${part.url!""}
</#list>
